package vn.motcua.platform.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.BitSet;

/**
 * Makes text printable with the faces we embed. The library prints a character without a glyph as
 * {@code #} and says nothing; here it becomes a box that everyone sees is not a letter.
 */
public final class PaperCharacters {

  /** Stands where somebody typed a character that no face of ours can draw. */
  public static final char UNPRINTABLE = '□';

  private static final BitSet DRAWABLE = drawable();

  private PaperCharacters() {}

  /**
   * Composed form (NFC), so that the paper can be searched; invisible format and control characters
   * are dropped, other white space becomes a blank, what has no glyph becomes {@link #UNPRINTABLE}.
   */
  public static String printable(String text) {
    var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    if (composed.codePoints().allMatch(PaperCharacters::isPlain)) {
      return composed;
    }
    var printable = new StringBuilder(composed.length());
    composed.codePoints().forEach(character -> append(printable, character));
    return printable.toString();
  }

  private static void append(StringBuilder to, int character) {
    if (isPlain(character)) {
      to.appendCodePoint(character);
    } else if (Character.isSpaceChar(character)) {
      to.append(' ');
    } else if (!isInvisible(character)) {
      to.append(UNPRINTABLE);
    }
  }

  private static boolean isPlain(int character) {
    return character == '\n' || (DRAWABLE.get(character) && !isInvisible(character));
  }

  private static boolean isInvisible(int character) {
    var type = Character.getType(character);
    var variationSelector = character >= 0xFE00 && character <= 0xFE0F;
    return type == Character.CONTROL || type == Character.FORMAT || variationSelector;
  }

  private static BitSet drawable() {
    var common = new BitSet();
    common.set(0, Character.MAX_CODE_POINT + 1);
    for (var face : PaperFace.values()) {
      common.and(drawable(face));
    }
    return common;
  }

  private static BitSet drawable(PaperFace face) {
    try (var font = face.parse()) {
      var cmap = font.getUnicodeCmapLookup();
      var characters = new BitSet();
      for (var character = ' '; character < Character.MAX_VALUE; character++) {
        if (cmap.getGlyphId(character) != 0) {
          characters.set(character);
        }
      }
      return characters;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
