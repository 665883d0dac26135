"""When a raster was taken."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import datetime
from typing import Callable, Dict, Optional

import numpy as np
import pytest
import rasterio
from affine import Affine

from terrapatch.model.imagery.dates import AcquisitionDate, acquisition_date
from terrapatch.model.imagery.source import open_source

TODAY = datetime(2026, 1, 1)
Dated = Callable[..., Optional[AcquisitionDate]]


@pytest.fixture(scope="module")
def dated(tmp_path_factory) -> Dated:
    """The date of a raster of some name and some tags."""
    file = tmp_path_factory.mktemp("dates") / "scene.tif"
    write(file)
    source = open_source(str(file))

    def _dated(name: str, tags: Dict[str, str]) -> Optional[AcquisitionDate]:
        return acquisition_date(replace(source, path=f"/imagery/{name}", tags=tags, band_tags=()), TODAY)

    return _dated


@pytest.mark.parametrize(
    ("name", "iso"),
    [
        ("LC08_L1TP_224078_20200518_20200820_02_T1_B4.TIF", "2020-05-18"),
        ("LE07_L2SP_214066_20000811_20200918_02_T1_SR_B4.TIF", "2000-08-11"),
        ("LC82240782014139LGN00_B4.TIF", "2014-05-19"),
        ("S2A_MSIL2A_20220301T103841_N0400_R008_T31UFS_20220301T142512.tif", "2022-03-01T10:38:41"),
        ("T31UFS_20220301T103841_B04_10m.jp2", "2022-03-01T10:38:41"),
        ("S2B_31UFS_20230704_0_L2A.tif", "2023-07-04"),
        ("S1A_IW_GRDH_1SDV_20210105T054321_20210105T054346_036010_0437F1_ABCD.tif", "2021-01-05T05:43:21"),
        ("S1B_IW_SLC__1SDV_20210105T054321_20210105T054346_036010_0437F1_ABCD.tif", "2021-01-05T05:43:21"),
        ("m_3807708_ne_18_060_20210601.tif", "2021-06-01"),
        ("m_3807708_ne_18_1_20150819_20151215.tif", "2015-08-19"),
        ("MOD09A1.A2019193.h12v09.061.hdf", "2019-07-12"),
        ("20240101_100000_55_2463_3B_AnalyticMS_SR_8b.tif", "2024-01-01T10:00:00"),
        ("HLS.S30.T10SEG.2020197T185921.v2.0.tif", "2020-07-15T18:59:21"),
        ("HLS.L30.T10SEG.2020197T185921.v2.0.B04.tif", "2020-07-15T18:59:21"),
        ("HLS.S30.T10SEG.2020197.v1.4.hdf", "2020-07-15"),
        ("LC08_CU_003010_20200101_20210504_02_SR_B4.TIF", "2020-01-01"),
        ("MYD09.A2020197.1855.061.2020199031234.hdf", "2020-07-15T18:55:00"),
        ("VNP09GA.A2020197.h08v05.001.2020198084512.h5", "2020-07-15"),
        ("VJ102IMG.A2020197.1836.002.nc", "2020-07-15T18:36:00"),
        ("AST_L1T_00307152020185921_20200716093443_1234.hdf", "2020-07-15T18:59:21"),
        ("EO1H0430332012197110KF_1T.tif", "2012-07-15"),
        ("OR_ABI-L1b-RadC-M6C01_G16_s20201971856190_e20201971858563_c20201971859000.nc", "2020-07-15T18:56:19"),
        ("IMG_PHR1A_MS_202007151859210_SEN_123_R1C1.TIF", "2020-07-15T18:59:21"),
        ("20JUL15185921-M2AS-012345678010_01_P001.TIF", "2020-07-15T18:59:21"),
        ("PRS_L2D_STD_20200715185921_20200715185925_0001.tif", "2020-07-15T18:59:21"),
        ("20200715_185921_ssc6_u0001_analytic.tif", "2020-07-15T18:59:21"),
        ("ang20200715t185921_rfl.tif", "2020-07-15T18:59:21"),
        ("EMIT_L2A_RFL_001_20220901T052019_2224403_004.nc", "2022-09-01T05:20:19"),
        ("field_2021-06-30_flight2.tif", "2021-06-30"),
        ("field_20210630.tif", "2021-06-30"),
        ("2021_06_30.tif", "2021-06-30"),
    ],
)
def test_dates_in_file_names(dated: Dated, name: str, iso: str) -> None:
    found = dated(name, {})
    assert found is not None
    assert found.iso() == iso
    assert name[:80] in found.reason


@pytest.mark.parametrize(
    "name",
    [
        "mosaic.tif",
        "tile_19710101.tif",  # before Landsat 1
        "plan_20990101.tif",  # in the future
        "tile_20211301.tif",  # no such month
        "tile_20210230.tif",  # no such day
        "id_1202106301.tif",  # a longer number that holds one
        "2021.tif",
        "HLS.S30.T10SEG.2021366T185921.v2.0.tif",  # that year has 365 days
        "tile_20210630256199.tif",  # no such hour
        "field_2021-06.tif",
    ],
)
def test_what_is_no_date_gives_none(dated: Dated, name: str) -> None:
    assert dated(name, {}) is None


@pytest.mark.parametrize(
    ("tags", "iso", "reason"),
    [
        ({"TIFFTAG_DATETIME": "2020:05:18 00:00:00"}, "2020-05-18", "tag TIFFTAG_DATETIME is 2020:05:18 00:00:00"),
        ({"TIFFTAG_DATETIME": "2020:05:18 13:21:05"}, "2020-05-18T13:21:05", "tag TIFFTAG_DATETIME is"),
        ({"ACQUISITIONDATETIME": "2019-08-01 10:20:30"}, "2019-08-01T10:20:30", "tag ACQUISITIONDATETIME is"),
        ({"datetime": "2021-03-04T05:06:07.123Z"}, "2021-03-04T05:06:07", "tag datetime is"),
        ({"datetime": "2021-03-04T01:06:07+02:00"}, "2021-03-03T23:06:07", "tag datetime is"),
        ({"DATE_ACQUIRED": "2014-05-19"}, "2014-05-19", "tag DATE_ACQUIRED is 2014-05-19"),
        (
            {"DATE_ACQUIRED": "2014-05-19", "SCENE_CENTER_TIME": "13:27:44.1234560Z"},
            "2014-05-19T13:27:44",
            "tag DATE_ACQUIRED is",
        ),
        ({"acquisition_time": "2014-08-08T16:25:51Z"}, "2014-08-08T16:25:51", "tag acquisition_time is"),
        ({"EXIF_DateTimeOriginal": "2020:07:15 18:59:21"}, "2020-07-15T18:59:21", "tag EXIF_DateTimeOriginal is"),
        ({"EXIF_DateTime": "2020:07:15 18:59:21"}, "2020-07-15T18:59:21", "tag EXIF_DateTime is"),
        ({"NC_GLOBAL#time_coverage_start": "2020-07-15T18:59:21Z"}, "2020-07-15T18:59:21", "tag NC_GLOBAL"),
        ({"IMAGING_DATE": "2020-07-15", "IMAGING_TIME": "18:59:21"}, "2020-07-15T18:59:21", "tag IMAGING_DATE is"),
        ({"DATE_ACQUIRED": "2014-05-19", "TIFFTAG_DATETIME": "2021:01:01 08:00:00"}, "2014-05-19", "tag DATE_ACQUIRED"),
    ],
)
def test_dates_in_tags(dated: Dated, tags: Dict[str, str], iso: str, reason: str) -> None:
    found = dated("scene.tif", tags)
    assert found is not None
    assert found.iso() == iso
    assert found.reason.startswith(reason)


def test_implausible_tags_give_none(dated: Dated) -> None:
    assert dated("scene.tif", {"TIFFTAG_DATETIME": "1970:01:01 00:00:00"}) is None
    assert dated("scene.tif", {"datetime": "yesterday"}) is None
    assert dated("scene.tif", {"AREA_OR_POINT": "Area"}) is None


def test_the_sample_scenes(sample_folder) -> None:
    landsat8 = acquisition_date(open_source(str(sample_folder / "landsat8_parana.tif")))
    assert landsat8 is not None
    assert landsat8 == (datetime(2020, 5, 18), False, "tag TIFFTAG_DATETIME is 2020:05:18 00:00:00")
    assert acquisition_date(open_source(str(sample_folder / "landsat7_olinda.tif"))) is None


def write(file, **tags: str) -> None:
    profile = {"driver": "GTiff", "width": 4, "height": 4, "count": 1, "dtype": "uint8", "crs": "EPSG:32631"}
    with rasterio.open(file, "w", transform=Affine(10, 0, 0, 0, -10, 0), **profile) as dataset:
        dataset.write(np.zeros((1, 4, 4), np.uint8))
        dataset.update_tags(**tags)


def test_tags_come_before_a_plain_file_name_and_after_a_products(tmp_path) -> None:
    write(tmp_path / "a_20200101.tif", TIFFTAG_DATETIME="2019:02:03 00:00:00")
    tagged = acquisition_date(open_source(str(tmp_path / "a_20200101.tif")), TODAY)
    assert tagged is not None
    assert tagged.iso() == "2019-02-03"
    product = tmp_path / "LC08_L1TP_224078_20200518_20200820_02_T1_B4.TIF"
    write(product, TIFFTAG_DATETIME="2020:08:20 10:00:00")
    processed = acquisition_date(open_source(str(product)), TODAY)
    assert processed is not None
    assert processed.iso() == "2020-05-18", "the product's name knows better than the file's making"
    write(tmp_path / "a_20200102.tif", TIFFTAG_IMAGEDESCRIPTION="LC08_L1TP_224078_20180518_01_RT")
    named = acquisition_date(open_source(str(tmp_path / "a_20200102.tif")), TODAY)
    assert named is not None
    assert named.iso() == "2020-01-02"
    write(tmp_path / "a.tif", TIFFTAG_IMAGEDESCRIPTION="from LC08_L1TP_224078_20180518_01_RT, made 2021-01-01")
    described = acquisition_date(open_source(str(tmp_path / "a.tif")), TODAY)
    assert described is not None
    assert described == (datetime(2018, 5, 18), False, "Landsat name in the description")


def test_the_acquisition_time_of_an_envi_header(tmp_path) -> None:
    profile = {"driver": "ENVI", "width": 4, "height": 4, "count": 1, "dtype": "uint8"}
    with rasterio.open(tmp_path / "scene", "w", transform=Affine(10, 0, 0, 0, -10, 0), **profile) as dataset:
        dataset.write(np.ones((1, 4, 4), np.uint8))
    with (tmp_path / "scene.hdr").open("a") as header:
        header.write("acquisition time = 2014-08-08T16:25:51Z\n")
    found = acquisition_date(open_source(str(tmp_path / "scene")), TODAY)
    assert found is not None
    assert found.iso() == "2014-08-08T16:25:51"


def test_the_time_of_the_file_is_never_the_date(tmp_path) -> None:
    write(tmp_path / "scene.tif")
    os.utime(tmp_path / "scene.tif", (1_500_000_000, 1_500_000_000))
    assert acquisition_date(open_source(str(tmp_path / "scene.tif"))) is None


def test_the_folder_of_a_sentinel_product_dates_what_lies_in_it(tmp_path) -> None:
    folder = tmp_path / "S2A_MSIL2A_20220301T103841_N0400_R008_T31UFS_20220301T142512.SAFE"
    folder.mkdir()
    write(folder / "quality.tif")
    found = acquisition_date(open_source(str(folder / "quality.tif")))
    assert found is not None
    assert found.iso() == "2022-03-01T10:38:41"
