package vn.motcua.scan.source;

import java.awt.geom.AffineTransform;

/**
 * A JPEG as it lies in its file.
 *
 * @param bytes not to be changed
 * @param upright how the unit square it fills is to be laid so that the picture stands upright
 */
public record WholeJpeg(byte[] bytes, AffineTransform upright) {}
