package vn.motcua.scan.picture;

import java.awt.Point;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;

/**
 * A picture in memory, one byte a sample: grey (0 black to 255 white, as sRGB codes it) or red,
 * green and blue side by side.
 *
 * <p>Not a {@link BufferedImage}: its grey is linear light, and every drawing from one kind to
 * another darkens or lightens the paper unasked.
 */
public final class Picture {

  public static final int WHITE = 255;

  private static final int GREY = 1;
  private static final int COLOUR = 3;

  private final int width;
  private final int height;
  private final int bands;
  private final byte[] samples;

  private Picture(int width, int height, int bands, byte[] samples) {
    if (samples.length != width * height * bands) {
      throw new IllegalArgumentException(samples.length + " samples");
    }
    this.width = width;
    this.height = height;
    this.bands = bands;
    this.samples = samples;
  }

  /**
   * @param bands 1 or 3
   * @param samples rows from above, kept and not copied
   */
  public static Picture of(int width, int height, int bands, byte[] samples) {
    return new Picture(width, height, bands, samples);
  }

  /** A black one. */
  public static Picture empty(int width, int height, int bands) {
    return new Picture(width, height, bands, new byte[Math.multiplyExact(width * height, bands)]);
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /** 1 = grey, 3 = colour. */
  public int bands() {
    return bands;
  }

  public boolean isColour() {
    return bands == COLOUR;
  }

  /** The samples themselves: whoever writes here changes the picture. */
  public byte[] samples() {
    return samples;
  }

  /** 0 to 255. */
  public int sample(int x, int y, int band) {
    return samples[(y * width + x) * bands + band] & 0xFF;
  }

  /** How light a pixel is, 0 to 255. */
  public int luma(int x, int y) {
    return luma((y * width + x) * bands);
  }

  private int luma(int at) {
    return bands == GREY
        ? samples[at] & 0xFF
        : ((samples[at] & 0xFF) * 299
                + (samples[at + 1] & 0xFF) * 587
                + (samples[at + 2] & 0xFF) * 114)
            / 1000;
  }

  /** Itself when it is grey. */
  public Picture grey() {
    if (bands == GREY) {
      return this;
    }
    var grey = new byte[width * height];
    for (var i = 0; i < grey.length; i++) {
      grey[i] = (byte) luma(i * bands);
    }
    return new Picture(width, height, GREY, grey);
  }

  /** Whether each sample is black or white. */
  public boolean isBlackAndWhite() {
    for (var sample : samples) {
      if (sample != 0 && sample != (byte) WHITE) {
        return false;
      }
    }
    return true;
  }

  /** Each sample black or white, whichever is nearer. */
  public Picture inTwoColours() {
    var two = new byte[samples.length];
    for (var i = 0; i < two.length; i++) {
      two[i] = (samples[i] & 0xFF) < 128 ? 0 : (byte) WHITE;
    }
    return new Picture(width, height, bands, two);
  }

  /** Made smaller by averaging, its longer side at most so many pixels; itself when it fits. */
  public Picture within(int longest) {
    var longer = Math.max(width, height);
    if (longer <= longest) {
      return this;
    }
    return resized(
        Math.max(1, Math.round(width * (float) longest / longer)),
        Math.max(1, Math.round(height * (float) longest / longer)));
  }

  private Picture resized(int toWidth, int toHeight) {
    var shrinking = new Shrinking(width, height, bands, toWidth, toHeight);
    for (var y = 0; y < height; y++) {
      shrinking.row(samples, y * width * bands);
    }
    return shrinking.done();
  }

  /** The same samples as the Java library sees them, for its encoders only. */
  public BufferedImage asImage() {
    var offsets = bands == GREY ? new int[] {0} : new int[] {0, 1, 2};
    var model =
        new PixelInterleavedSampleModel(
            DataBuffer.TYPE_BYTE, width, height, bands, width * bands, offsets);
    var raster =
        Raster.createWritableRaster(
            model, new DataBufferByte(samples, samples.length), new Point(0, 0));
    var space = ColorSpace.getInstance(bands == GREY ? ColorSpace.CS_GRAY : ColorSpace.CS_sRGB);
    ColorModel colours =
        new ComponentColorModel(space, false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
    return new BufferedImage(colours, raster, false, null);
  }
}
