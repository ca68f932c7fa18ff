package vn.motcua.history.file;

import static vn.motcua.history.HistoryRefusal.*;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.history.HistoryRefusal;
import vn.motcua.history.model.Moment;
import vn.motcua.shared.Text;

/** The cells of one line by column, and what is wrong with them. */
final class Cells {

  private static final char BROKEN = '\uFFFD';

  /** No number of a file has more digits: amounts, supplements. */
  private static final int MOST = 9_999;

  private final CsvRecord line;
  private final Headings headings;
  private @Nullable List<Reason> reasons;

  Cells(CsvRecord line, Headings headings) {
    this.line = line;
    this.headings = headings;
  }

  List<Reason> reasons() {
    return reasons == null ? List.of() : reasons;
  }

  boolean isRejected() {
    return reasons != null;
  }

  void reject(HistoryRefusal code, @Nullable Column column, String value) {
    if (reasons == null) {
      reasons = new ArrayList<>();
    }
    reasons.add(new Reason(code, column, value));
  }

  /** What stands there without outer blanks and composed; empty when nothing does. */
  String text(Column column) {
    var place = headings.place(column);
    if (place < 0 || place >= line.getFieldCount()) {
      return "";
    }
    var text = line.getField(place);
    if (text.length() > column.longest() * 2) {
      reject(PAST_LINE_TOO_LONG, column, text);
      return "";
    }
    var clean = isPlain(text) ? text : clean(column, text);
    if (clean.length() > column.longest()) {
      reject(PAST_LINE_TOO_LONG, column, clean);
      return "";
    }
    return clean;
  }

  String needed(Column column) {
    var before = reasons().size();
    var text = text(column);
    if (text.isEmpty() && reasons().size() == before) {
      reject(PAST_LINE_MISSING, column, "");
    }
    return text;
  }

  /** A moment, or {@link Moment#NONE} when there is none or it is rejected. */
  long time(Column column) {
    var text = text(column);
    if (text.isEmpty()) {
      return Moment.NONE;
    }
    var moment = WrittenTime.read(text);
    if (moment == WrittenTime.UNREADABLE) {
      reject(PAST_LINE_NO_TIME, column, text);
      return Moment.NONE;
    }
    return moment;
  }

  /** 0 to 9,999; -1 when nothing stands there or it is rejected. */
  int number(Column column) {
    var text = text(column);
    if (text.isEmpty()) {
      return -1;
    }
    var number = 0;
    for (var i = 0; i < text.length(); i++) {
      var digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9 || number > MOST) {
        number = MOST + 1;
        break;
      }
      number = number * 10 + digit;
    }
    if (number > MOST) {
      reject(PAST_LINE_NO_NUMBER, column, text);
      return -1;
    }
    return number;
  }

  <T> @Nullable T choice(Column column, Choice<T> words) {
    var text = text(column);
    if (text.isEmpty()) {
      return null;
    }
    var meaning = words.of(text);
    if (meaning == null) {
      reject(PAST_LINE_NO_CHOICE, column, text);
    }
    return meaning;
  }

  /** Nothing about it needs to be cleaned: most cells, and looking is cheap. */
  private static boolean isPlain(String text) {
    var blank = true;
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c > '~' || c < ' ' || c == ' ' && blank || c == '\'' && i == 0) {
        return false;
      }
      blank = c == ' ';
    }
    return text.isEmpty() || !blank;
  }

  private String clean(Column column, String text) {
    if (text.indexOf(BROKEN) >= 0) {
      reject(PAST_LINE_BROKEN_TEXT, column, text);
      return "";
    }
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c < ' ' && c != '\n' && c != '\r' && c != '\t') {
        reject(PAST_LINE_CONTROL_CHARACTER, column, text);
        return "";
      }
    }
    return SafeCell.read(Text.clean(text));
  }
}
