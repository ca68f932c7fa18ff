package vn.motcua.platform.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFSubsetter;

/** The plain face of our papers, for whoever draws on them later. */
public final class PaperFont {

  /** What a reader needs to draw letters; neither kerning nor ligatures. */
  private static final List<String> TABLES =
      List.of(
          "head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "cmap", "name",
          "OS/2", "post");

  /** First and last of each stretch of Unicode in which Vietnamese and its signs stand. */
  private static final int[][] VIETNAMESE = {
    {0x20, 0x7E},
    {0xA0, 0xFF},
    {0x100, 0x131},
    {0x168, 0x169},
    {0x1A0, 0x1B0},
    {0x1EA0, 0x1EF9},
    {0x2010, 0x2026},
    {0x20AB, 0x20AB}
  };

  private static final byte[] LETTERS = subset();

  private PaperFont() {}

  /** A TrueType file; not to be changed. */
  public static byte[] regular() {
    return PaperFace.REGULAR.file();
  }

  /**
   * The same face with the letters of Vietnamese alone, a tenth of the size: for what is drawn
   * again and again, since a font is parsed at each drawing. Not to be changed.
   */
  public static byte[] vietnamese() {
    return LETTERS;
  }

  /** Whether {@link #vietnamese} has every letter of the text. */
  public static boolean isVietnamese(String text) {
    return text.chars()
        .allMatch(
            letter ->
                letter == '\n'
                    || IntStream.range(0, VIETNAMESE.length)
                        .anyMatch(i -> VIETNAMESE[i][0] <= letter && letter <= VIETNAMESE[i][1]));
  }

  private static byte[] subset() {
    try (var face = PaperFace.REGULAR.parse()) {
      var subsetter = new TTFSubsetter(face, TABLES);
      var known = face.getUnicodeCmapLookup();
      for (var stretch : VIETNAMESE) {
        IntStream.rangeClosed(stretch[0], stretch[1])
            .filter(letter -> known.getGlyphId(letter) != 0)
            .forEach(subsetter::add);
      }
      var out = new ByteArrayOutputStream();
      subsetter.writeToStream(out);
      return out.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
