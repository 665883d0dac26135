"""Models of images and texts, made ready for export: from open_clip, and from transformers."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Dict, NamedTuple, Optional, Sequence, Tuple

import numpy as np

from ..errors import EncoderError
from .absent_modules import stand_in_for
from .torch_to_onnx import require_torch

# how CLIP's own tokenizer cuts a text into words before it looks for pairs of letters
_WORDS = r"""<\|startoftext\|>|<\|endoftext\|>|'s|'t|'re|'ve|'m|'ll|'d|[\p{L}]+|[\p{N}]|[^\s\p{L}\p{N}]+"""


class Pair(NamedTuple):
    """Two towers.

    images, patches : modules from pixels [B, 3, H, W] to [B, D] and to [B, N, D]; patches is None where there are none
    texts : module from input_ids [B, L] int64 to [B, D]
    ids : from texts to {"input_ids": [B, L]}
    save_tokenizer : writes a tokenizer.json that gives the same
    scale, bias : of the model's own probability; None where it has none for one text
    """

    images: Any
    patches: Any
    texts: Any
    ids: Callable[[Sequence[str]], Dict[str, np.ndarray]]
    save_tokenizer: Callable[[Path], None]
    size_px: int
    patch_px: int
    length: int
    pad_id: int
    lowercase: bool
    mean: Tuple[float, ...]
    stddev: Tuple[float, ...]
    scale: Optional[float] = None
    bias: Optional[float] = None


def load_open_clip(name: str, checkpoint: Optional[Path]) -> Pair:
    """A model of open_clip with CLIP's own tokenizer.

    Raises
    ------
    EncoderError
        When open_clip is not installed, has no such model, or the weights do not fit.
    """
    torch = require_torch()
    stand_in_for(("torchvision",))
    try:
        import open_clip
    except ImportError as error:
        raise EncoderError(f"open_clip cannot be imported ({error}); see requirements/export-clip.txt") from error
    if name not in open_clip.list_models():
        raise EncoderError(f"open_clip {open_clip.__version__} has no model {name!r}; see open_clip.list_models()")
    tokenizer = open_clip.get_tokenizer(name)
    if not isinstance(tokenizer, open_clip.SimpleTokenizer):
        raise EncoderError(f"{name} has a tokenizer of transformers; give its folder or name there in place of {name}")
    try:
        model = open_clip.create_model(name)
        if checkpoint is not None:
            open_clip.load_checkpoint(model, str(checkpoint))
    except (RuntimeError, OSError, KeyError) as error:
        detail = " ".join(str(error).split())[:200]
        raise EncoderError(f"weights of {name} cannot be loaded ({detail}); give the ones made for it") from error
    model.requires_grad_(False).eval()
    config = open_clip.get_model_preprocess_cfg(model)
    size, visual = model.visual.image_size, model.visual
    side = int(size[0] if isinstance(size, (tuple, list)) else size)
    bias = getattr(model, "logit_bias", None)

    def ids(texts: Sequence[str]) -> Dict[str, np.ndarray]:
        return {"input_ids": tokenizer(list(texts)).numpy().astype(np.int64)}

    return Pair(
        images=_module(torch, lambda pixels: model.encode_image(pixels), model),
        patches=_module(torch, lambda pixels: _open_clip_patches(torch, visual, pixels), visual)
        if hasattr(visual, "transformer") and getattr(visual, "proj", None) is not None
        else None,
        texts=_module(torch, lambda input_ids: model.encode_text(input_ids), model),
        ids=ids,
        save_tokenizer=lambda file: write_clip_tokenizer(tokenizer, file),
        size_px=side,
        patch_px=int(visual.patch_size[0]) if hasattr(visual, "patch_size") else side,
        length=int(tokenizer.context_length),
        pad_id=0,
        lowercase=False,
        mean=tuple(map(float, config["mean"])),
        stddev=tuple(map(float, config["std"])),
        scale=None if bias is None else float(model.logit_scale.exp()),
        bias=None if bias is None else float(bias),
    )


def _open_clip_patches(torch: Any, visual: Any, pixels: Any) -> Any:
    """Patch vectors in the space of texts: the last block passes each token's own values on, and nothing else."""
    tokens = visual._embeds(pixels)
    for block in visual.transformer.resblocks[:-1]:
        tokens = block(tokens)
    last = visual.transformer.resblocks[-1]
    width = tokens.shape[-1]
    weight, bias = last.attn.in_proj_weight[2 * width :], last.attn.in_proj_bias[2 * width :]
    values = last.attn.out_proj(torch.nn.functional.linear(last.ln_1(tokens), weight, bias))
    return visual.ln_post(values[:, 1:]) @ visual.proj


def write_clip_tokenizer(tokenizer: Any, file: Path) -> None:
    """A tokenizer.json of CLIP's own vocabulary and pairs, as open_clip holds them."""
    from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors

    begin, end = "<start_of_text>", "<end_of_text>"
    pairs = [pair for pair, _rank in sorted(tokenizer.bpe_ranks.items(), key=lambda item: item[1])]
    vocabulary = dict(tokenizer.encoder)
    made = Tokenizer(
        models.BPE(vocabulary, pairs, continuing_subword_prefix="", end_of_word_suffix="</w>", unk_token=end)
    )
    made.normalizer = normalizers.Sequence(
        [normalizers.NFC(), normalizers.Replace(Regex(r"\s+"), " "), normalizers.Lowercase()]
    )
    made.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(_WORDS), behavior="removed", invert=True),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    made.decoder = decoders.ByteLevel()
    numbers = [(begin, vocabulary[begin]), (end, vocabulary[end])]
    made.post_processor = processors.TemplateProcessing(f"{begin} $A {end}", special_tokens=numbers)
    made.save(str(file))


def load_transformers(name: str) -> Pair:
    """A model of transformers: CLIP, SigLIP or SigLIP 2, from a folder or a hub.

    Raises
    ------
    EncoderError
        When transformers is not installed, the model cannot be had, or it is another kind.
    """
    torch = require_torch()
    stand_in_for(("torchvision",))
    try:
        import transformers
    except ImportError as error:
        raise EncoderError(f"transformers cannot be imported ({error}); see requirements/export-clip.txt") from error
    try:
        model = transformers.AutoModel.from_pretrained(name)
        tokenizer = transformers.AutoTokenizer.from_pretrained(name, use_fast=True)
    except (OSError, ValueError) as error:
        detail = " ".join(str(error).split())[:200]
        raise EncoderError(
            f"{name} cannot be loaded by transformers ({detail}); check the folder or the name"
        ) from error
    kind = str(model.config.model_type)
    if kind not in ("clip", "siglip", "siglip2") or not getattr(tokenizer, "is_fast", False):
        raise EncoderError(f"{name} is a model of the kind {kind}, needs to be clip or siglip with a tokenizer.json")
    model.requires_grad_(False).eval()
    vision, length = model.config.vision_config, int(model.config.text_config.max_position_embeddings)
    is_clip = kind == "clip"

    def ids(texts: Sequence[str]) -> Dict[str, np.ndarray]:
        options = {"padding": "max_length", "truncation": True, "max_length": length, "return_tensors": "np"}
        return {"input_ids": np.asarray(tokenizer(list(texts), **options)["input_ids"], dtype=np.int64)}

    colours = ((0.48145466, 0.4578275, 0.40821073), (0.26862954, 0.26130258, 0.27577711)) if is_clip else None
    mean, stddev = colours or ((0.5,) * 3, (0.5,) * 3)
    return Pair(
        images=_module(torch, lambda pixels: _features(model.get_image_features(pixel_values=pixels)), model),
        patches=None if is_clip else _module(torch, lambda pixels: _siglip_patches(torch, model, pixels), model),
        texts=_module(torch, lambda input_ids: _features(model.get_text_features(input_ids=input_ids)), model),
        ids=ids,
        save_tokenizer=lambda file: tokenizer.backend_tokenizer.save(str(file)),
        size_px=int(vision.image_size),
        patch_px=int(vision.patch_size),
        length=length,
        pad_id=int(tokenizer.pad_token_id or 0),
        lowercase=kind == "siglip2",
        mean=mean,
        stddev=stddev,
        scale=None if is_clip else float(model.logit_scale.exp()),
        bias=None if is_clip else float(model.logit_bias),
    )


def _siglip_patches(torch: Any, model: Any, pixels: Any) -> Any:
    """Patch vectors in the space of texts: what the pooling head gives where it sees one patch alone."""
    tokens = model.vision_model(pixel_values=pixels).last_hidden_state
    head = model.vision_model.head
    width = tokens.shape[-1]
    weight, bias = head.attention.in_proj_weight[2 * width :], head.attention.in_proj_bias[2 * width :]
    values = head.attention.out_proj(torch.nn.functional.linear(tokens, weight, bias))
    return values + head.mlp(head.layernorm(values))


def _features(given: Any) -> Any:
    """Newer versions of transformers wrap the tensor."""
    return given if hasattr(given, "shape") else given.pooler_output


def _module(torch: Any, forward: Callable[[Any], Any], owner: Any) -> Any:
    class Tower(torch.nn.Module):  # type: ignore[misc]
        def __init__(self) -> None:
            super().__init__()
            self.owner = owner

        def forward(self, values: Any) -> Any:
            return forward(values)

    return Tower().eval()
