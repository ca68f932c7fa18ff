package vn.motcua.scan.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * The table Tesseract writes: level, page, block, paragraph, line, word, left, top, width, height,
 * confidence, text, between tabulators.
 */
final class TesseractTable {

  private static final String WORD = "5";
  private static final int COLUMNS = 12;

  private TesseractTable() {}

  static PageText read(String table) {
    var lines = new LinkedHashMap<List<String>, List<Word>>();
    for (var row : table.split("\n", -1)) {
      var cells = row.split("\t", COLUMNS);
      if (cells.length == COLUMNS && cells[0].equals(WORD) && !cells[11].isBlank()) {
        var line = List.of(cells[1], cells[2], cells[3], cells[4]);
        lines.computeIfAbsent(line, first -> new ArrayList<>()).add(word(cells));
      }
    }
    return new PageText(lines.values().stream().map(List::copyOf).toList());
  }

  private static Word word(String[] cells) {
    return new Word(
        Normalizer.normalize(cells[11].strip(), Normalizer.Form.NFC),
        Integer.parseInt(cells[6]),
        Integer.parseInt(cells[7]),
        Integer.parseInt(cells[8]),
        Integer.parseInt(cells[9]),
        Math.clamp(Double.parseDouble(cells[10]), 0, 100));
  }
}
