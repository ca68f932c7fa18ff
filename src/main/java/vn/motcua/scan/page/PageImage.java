package vn.motcua.scan.page;

import vn.motcua.scan.picture.Picture;

/** One page in memory. */
public record PageImage(Picture picture, Resolution resolution) {}
