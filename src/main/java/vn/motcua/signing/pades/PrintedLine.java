package vn.motcua.signing.pades;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.text.TextPosition;

/** The letters of one line of a page, each with its place. */
final class PrintedLine {

  private final StringBuilder text = new StringBuilder();
  private final List<TextPosition> places = new ArrayList<>();

  void add(TextPosition letter) {
    var characters = Normalizer.normalize(letter.getUnicode(), Normalizer.Form.NFC);
    for (var i = 0; i < characters.length(); i++) {
      text.append(characters.charAt(i));
      places.add(letter);
    }
  }

  /** A gap between words that no letter stands for. */
  void gap() {
    if (!places.isEmpty() && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
      places.add(places.getLast());
    }
  }

  boolean isBlank() {
    return text.toString().isBlank();
  }

  /** Where those words stand last in this line, whatever the case of their letters. */
  Optional<Box> last(String words, int page) {
    var line = text.toString();
    for (var at = line.length() - words.length(); at >= 0; at--) {
      if (line.regionMatches(true, at, words, 0, words.length())
          && !isLetter(line, at - 1)
          && !isLetter(line, at + words.length())) {
        return Optional.of(box(places.subList(at, at + words.length()), page));
      }
    }
    return Optional.empty();
  }

  /** “Lê Văn An” is not found in “Lê Văn Anh”. */
  private static boolean isLetter(String line, int at) {
    return at >= 0 && at < line.length() && Character.isLetter(line.charAt(at));
  }

  Box box(int page) {
    return box(places, page);
  }

  private static Box box(List<TextPosition> letters, int page) {
    var left = Float.MAX_VALUE;
    var right = 0f;
    var top = Float.MAX_VALUE;
    var bottom = 0f;
    for (var letter : letters) {
      left = Math.min(left, letter.getXDirAdj());
      right = Math.max(right, letter.getXDirAdj() + letter.getWidthDirAdj());
      top = Math.min(top, letter.getYDirAdj() - letter.getFontSizeInPt() * ASCENT);
      bottom = Math.max(bottom, letter.getYDirAdj() + letter.getFontSizeInPt() * DESCENT);
    }
    return new Box(page, left, top, right - left, bottom - top);
  }

  /** Shares of the size of the letters that stand above and below their line, accents included. */
  private static final float ASCENT = 0.95f;

  private static final float DESCENT = 0.22f;
}
