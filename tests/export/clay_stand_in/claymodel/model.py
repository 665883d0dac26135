"""An encoder with the interface of Clay's, small enough for a test."""

from __future__ import annotations

import math

import timm
import torch
from einops import rearrange, repeat
from torch import nn
from torch.nn import functional
from torchvision.transforms import v2

from claymodel.position import posemb_sincos_2d_with_gsd

WAVE_DIM = 16


class DynamicEmbedding(nn.Module):
    """Patch kernels that are computed from the wavelengths: every band's kernel depends on all bands."""

    def __init__(self, patch_size, embed_dim):
        super().__init__()
        self.patch_size = patch_size
        self.embed_dim = embed_dim
        layer = nn.TransformerEncoderLayer(WAVE_DIM, 2, 32, dropout=0.0, activation="gelu", batch_first=True)
        self.mixer = nn.TransformerEncoder(layer, 1, enable_nested_tensor=False)
        self.weights = nn.Linear(WAVE_DIM, embed_dim * patch_size**2)
        self.bias = nn.Linear(WAVE_DIM, embed_dim)
        self.bias_token = nn.Parameter(torch.randn(1, WAVE_DIM))

    def forward(self, batch, waves):
        coded = torch.sin(waves[:, None] * torch.arange(1, WAVE_DIM + 1))
        mixed = self.mixer(torch.cat([coded, self.bias_token], dim=0))
        kernels = rearrange(
            self.weights(mixed[:-1]), "c (d k1 k2) -> d c k1 k2", k1=self.patch_size, k2=self.patch_size
        )
        patches = functional.conv2d(batch, kernels * 0.02, bias=self.bias(mixed[-1]), stride=self.patch_size)
        return rearrange(patches, "b d h w -> b (h w) d"), coded


class Attention(nn.Module):
    def __init__(self, dim, heads, dim_head):
        super().__init__()
        self.heads = heads
        self.to_qkv = nn.Linear(dim, 3 * heads * dim_head, bias=False)
        self.to_out = nn.Linear(heads * dim_head, dim, bias=False)

    def forward(self, x):
        q, k, v = (rearrange(t, "b n (h d) -> b h n d", h=self.heads) for t in self.to_qkv(x).chunk(3, dim=-1))
        return self.to_out(rearrange(functional.scaled_dot_product_attention(q, k, v), "b h n d -> b n (h d)"))


class Transformer(nn.Module):
    """Two blocks, however many are asked for."""

    def __init__(self, dim, depth, heads, dim_head, mlp_dim):
        super().__init__()
        self.layers = nn.ModuleList([Attention(dim, heads, dim_head) for _ in range(min(depth, 2))])
        self.norm = nn.LayerNorm(dim)

    def forward(self, x):
        for layer in self.layers:
            x = x + layer(x)
        return self.norm(x)


class Encoder(nn.Module):
    def __init__(self, mask_ratio, patch_size, shuffle, dim, depth, heads, dim_head, mlp_ratio):
        super().__init__()
        self.mask_ratio = mask_ratio
        self.patch_size = patch_size
        self.shuffle = shuffle
        self.dim = dim
        self.cls_token = nn.Parameter(torch.randn(1, 1, dim))
        self.patch_embedding = DynamicEmbedding(patch_size, dim)
        self.transformer = Transformer(dim, depth, heads, dim_head, int(dim * mlp_ratio))

    def to_patch_embed(self, cube, waves):
        return self.patch_embedding(cube, waves)

    def forward(self, datacube):
        cube, time, latlon = datacube["pixels"], datacube["time"], datacube["latlon"]
        patches, _ = self.to_patch_embed(cube, datacube["waves"])
        batch, count, _ = patches.shape
        side = int(math.sqrt(count))
        code = posemb_sincos_2d_with_gsd(h=side, w=side, dim=self.dim - 8, gsd=datacube["gsd"])
        scene = repeat(torch.hstack((time, latlon)), "b d -> b l d", l=count)
        patches = patches + torch.cat((repeat(code, "l d -> b l d", b=batch), scene), dim=-1)
        order = torch.arange(batch * count).reshape(batch, count).argsort(dim=-1)
        kept = order[:, int(self.mask_ratio * count) :]
        patches = patches[torch.arange(batch)[:, None], kept, :]
        tokens = torch.cat((repeat(self.cls_token, "1 1 d -> b 1 d", b=batch), patches), dim=1)
        return self.transformer(tokens), kept, order, None


class ClayMAE(nn.Module):
    """Names what training needs, as Clay's file does, and is never built here."""

    def __init__(self, teacher):
        super().__init__()
        self.teacher = timm.create_model(teacher, pretrained=True)
        self.resize = v2.Resize(size=(518, 518))
