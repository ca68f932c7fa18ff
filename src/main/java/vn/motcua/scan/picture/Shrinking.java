package vn.motcua.scan.picture;

import java.util.Arrays;

/**
 * Makes a picture smaller by averaging, fed row by row: each pixel of the result is the mean of the
 * area it stands for, so that thin strokes grow paler and do not vanish.
 */
public final class Shrinking {

  private final int width;
  private final int bands;
  private final Picture result;
  private final int[] column;
  private final float[] columnShare;
  private final float rowsPerSourceRow;
  private final float[] sums;
  private int row;
  private float filled;

  /** Neither side may become longer. */
  public Shrinking(int width, int height, int bands, int toWidth, int toHeight) {
    this.width = width;
    this.bands = bands;
    result = Picture.empty(toWidth, toHeight, bands);
    column = new int[width];
    columnShare = new float[width];
    var step = (double) toWidth / width;
    for (var x = 0; x < width; x++) {
      column[x] = Math.min((int) (x * step), toWidth - 1);
      // what lies beyond the pixel it begins in belongs to the next one
      columnShare[x] = (float) Math.min(step, column[x] + 1 - x * step);
    }
    rowsPerSourceRow = (float) toHeight / height;
    sums = new float[toWidth * bands];
  }

  /** Takes the next row, which begins there. */
  public void row(byte[] samples, int offset) {
    var room = 1 - filled;
    if (rowsPerSourceRow < room - 1e-4f) {
      add(samples, offset, rowsPerSourceRow);
      filled += rowsPerSourceRow;
      return;
    }
    add(samples, offset, Math.min(room, rowsPerSourceRow));
    emit();
    var rest = rowsPerSourceRow - room;
    if (rest > 1e-4f) {
      add(samples, offset, rest);
      filled = rest;
    }
  }

  private void add(byte[] samples, int offset, float share) {
    var step = (float) result.width() / width;
    for (var x = 0; x < width; x++) {
      var to = column[x] * bands;
      var here = columnShare[x] * share;
      var next = (step - columnShare[x]) * share;
      for (var band = 0; band < bands; band++) {
        var sample = samples[offset + x * bands + band] & 0xFF;
        sums[to + band] += sample * here;
        if (next > 1e-6f && to + bands < sums.length) {
          sums[to + bands + band] += sample * next;
        }
      }
    }
  }

  private void emit() {
    if (row < result.height()) {
      var at = row * sums.length;
      for (var i = 0; i < sums.length; i++) {
        result.samples()[at + i] = (byte) Math.min(Picture.WHITE, Math.round(sums[i]));
      }
    }
    Arrays.fill(sums, 0);
    filled = 0;
    row++;
  }

  /** The whole, once every row was given. */
  public Picture done() {
    if (row < result.height()) {
      emit();
    }
    return result;
  }
}
