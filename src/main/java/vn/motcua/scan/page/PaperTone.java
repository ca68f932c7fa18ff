package vn.motcua.scan.page;

import java.util.Arrays;
import vn.motcua.scan.picture.Picture;

/**
 * How light the bare paper is, place by place: lamps, shadows and the yellow of a room, without
 * what is written on it.
 */
final class PaperTone {

  /** Side of the copy that is looked at: letters melt away, shadows stay. */
  private static final int LOOKED_AT = 640;

  private static final int TILE = 16;

  /** Of the pixels of a tile, how many are taken for paper: text covers less than half of it. */
  private static final double PAPER_SHARE = 0.3;

  /** A tile so much darker than the paper elsewhere is a picture or the table, and no shadow. */
  private static final double NOT_PAPER = 0.4;

  private final int columns;
  private final int rows;

  /** Tiles across and down; the last ones may be cut off. */
  private final float across;

  private final float down;
  private final int bands;
  private final float[] tones;
  private final float general;

  private PaperTone(Picture copy, float[] tones, float general) {
    across = (float) copy.width() / TILE;
    down = (float) copy.height() / TILE;
    columns = tiles(copy.width());
    rows = tiles(copy.height());
    bands = copy.bands();
    this.tones = tones;
    this.general = general;
  }

  private static int tiles(int pixels) {
    return (pixels + TILE - 1) / TILE;
  }

  static PaperTone of(Picture picture) {
    var copy = picture.within(LOOKED_AT);
    var columns = tiles(copy.width());
    var rows = tiles(copy.height());
    var bands = copy.bands();
    var tones = new float[columns * rows * bands];
    for (var row = 0; row < rows; row++) {
      for (var column = 0; column < columns; column++) {
        lightest(copy, column * TILE, row * TILE, tones, (row * columns + column) * bands);
      }
    }
    var tone = new PaperTone(copy, tones, general(tones, bands));
    tone.fillHoles();
    tone.smooth();
    return tone;
  }

  /** The mean of the lightest pixels of a tile. */
  private static void lightest(Picture copy, int left, int top, float[] tones, int at) {
    var counts = new int[256];
    var right = Math.min(left + TILE, copy.width());
    var bottom = Math.min(top + TILE, copy.height());
    for (var y = top; y < bottom; y++) {
      for (var x = left; x < right; x++) {
        counts[copy.luma(x, y)]++;
      }
    }
    var wanted = (int) Math.max(1, (right - left) * (bottom - top) * PAPER_SHARE);
    var least = 255;
    for (var found = counts[255]; found < wanted; found += counts[least]) {
      least--;
    }
    var taken = 0;
    for (var y = top; y < bottom; y++) {
      for (var x = left; x < right; x++) {
        if (copy.luma(x, y) >= least) {
          taken++;
          for (var band = 0; band < copy.bands(); band++) {
            tones[at + band] += copy.sample(x, y, band);
          }
        }
      }
    }
    for (var band = 0; band < copy.bands(); band++) {
      tones[at + band] /= taken;
    }
  }

  /** The tone that a quarter of the tiles is lighter than. */
  private static float general(float[] tones, int bands) {
    var lightness = new float[tones.length / bands];
    for (var i = 0; i < lightness.length; i++) {
      lightness[i] = lightness(tones, i, bands);
    }
    Arrays.sort(lightness);
    return lightness[lightness.length * 3 / 4];
  }

  private static float lightness(float[] tones, int tile, int bands) {
    return bands == 1
        ? tones[tile]
        : 0.299f * tones[tile * bands]
            + 0.587f * tones[tile * bands + 1]
            + 0.114f * tones[tile * bands + 2];
  }

  /** Tiles without paper take the tone of the nearest that have some. */
  private void fillHoles() {
    var known = new boolean[columns * rows];
    for (var tile = 0; tile < known.length; tile++) {
      known[tile] = lightness(tones, tile, bands) >= NOT_PAPER * general;
    }
    var changed = true;
    while (changed) {
      changed = false;
      var before = known.clone();
      for (var tile = 0; tile < known.length; tile++) {
        var neighbour = before[tile] ? -1 : knownNeighbour(before, tile);
        if (neighbour >= 0) {
          System.arraycopy(tones, neighbour * bands, tones, tile * bands, bands);
          known[tile] = true;
          changed = true;
        }
      }
    }
  }

  private int knownNeighbour(boolean[] known, int tile) {
    var column = tile % columns;
    if (column > 0 && known[tile - 1]) {
      return tile - 1;
    }
    if (column < columns - 1 && known[tile + 1]) {
      return tile + 1;
    }
    if (tile >= columns && known[tile - columns]) {
      return tile - columns;
    }
    return tile + columns < known.length && known[tile + columns] ? tile + columns : -1;
  }

  private void smooth() {
    var before = tones.clone();
    for (var row = 0; row < rows; row++) {
      for (var column = 0; column < columns; column++) {
        for (var band = 0; band < bands; band++) {
          tones[(row * columns + column) * bands + band] = mean(before, column, row, band);
        }
      }
    }
  }

  private float mean(float[] of, int column, int row, int band) {
    var sum = 0f;
    var count = 0;
    for (var y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
      for (var x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
        sum += of[(y * columns + x) * bands + band];
        count++;
      }
    }
    return sum / count;
  }

  /** Of most of the page, 0 to 255. */
  double lightness() {
    return general;
  }

  /**
   * The picture as if evenly lit on white paper, of the same size; the one this was found in, or a
   * copy of it in another size.
   */
  Picture evened(Picture picture) {
    var even = Picture.empty(picture.width(), picture.height(), bands);
    var line = new float[columns * bands];
    for (var y = 0; y < picture.height(); y++) {
      interpolate((y + 0.5f) / picture.height() * down - 0.5f, line);
      for (var x = 0; x < picture.width(); x++) {
        var place = Math.clamp((x + 0.5f) / picture.width() * across - 0.5f, 0, columns - 1f);
        var left = Math.min((int) place, Math.max(0, columns - 2));
        var share = place - left;
        var right = Math.min(left + 1, columns - 1);
        for (var band = 0; band < bands; band++) {
          var paper = line[left * bands + band] * (1 - share) + line[right * bands + band] * share;
          var at = (y * picture.width() + x) * bands + band;
          var sample = (picture.samples()[at] & 0xFF) * Picture.WHITE / Math.max(1, paper);
          even.samples()[at] = (byte) Math.min(Picture.WHITE, Math.round(sample));
        }
      }
    }
    return even;
  }

  private void interpolate(float place, float[] line) {
    var at = Math.clamp(place, 0, rows - 1f);
    var above = Math.min((int) at, Math.max(0, rows - 2));
    var below = Math.min(above + 1, rows - 1);
    var share = at - above;
    for (var i = 0; i < line.length; i++) {
      line[i] =
          tones[above * line.length + i] * (1 - share) + tones[below * line.length + i] * share;
    }
  }
}
