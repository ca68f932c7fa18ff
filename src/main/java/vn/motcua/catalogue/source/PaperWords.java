package vn.motcua.catalogue.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.catalogue.RequiredPaper;

/**
 * Understands the column {@code dossier_components}: {@code name|bản chính:n|bản sao:n[|mẫu] || …},
 * or free words, which are split where they number themselves.
 */
final class PaperWords {

  private static final Pattern COUNTED =
      Pattern.compile(
          "(?<name>.*)\\|bản chính:(?<originals>\\d+)\\|bản sao:(?<copies>\\d+)(?<form>\\|.*)?",
          Pattern.DOTALL);
  private static final Pattern FORM_NUMBER = Pattern.compile("[Mm]ẫu số [\\p{L}\\d./-]+");
  private static final Pattern NUMBER = Pattern.compile("(?:^|\\s)(\\d{1,2})\\.\\s");
  private static final Pattern END_OF_CLAUSE = Pattern.compile("[.;]\\s|…");
  private static final Pattern CONDITION =
      Pattern.compile(
          "(?:trong |tùy |tùy từng )?trường hợp|nếu|đối với|áp dụng (?:cho|với)|khi có yêu cầu",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final int MOST_OF_ONE_PAPER = 99;

  private PaperWords() {}

  static List<RequiredPaper> read(String words) {
    if (words.isEmpty()) {
      return List.of();
    }
    var papers = new ArrayList<RequiredPaper>();
    for (var part : parts(words)) {
      papers.add(paper(papers.size() + 1, part));
    }
    return papers;
  }

  private static List<String> parts(String words) {
    if (words.contains("|bản chính:")) {
      return List.of(words.split("\\s*\\|\\|\\s*"));
    }
    return numbered(words);
  }

  /** Cuts "1. … 2. … 3. …"; words that do not count upwards from 0 or 1 stay whole. */
  private static List<String> numbered(String words) {
    var starts = new ArrayList<Integer>();
    var texts = new ArrayList<Integer>();
    var marker = NUMBER.matcher(words);
    var expected = -1;
    while (marker.find()) {
      var number = Integer.parseInt(marker.group(1));
      if (number == expected || (expected < 0 && number <= 1)) {
        starts.add(marker.start());
        texts.add(marker.end());
        expected = number + 1;
      }
    }
    if (starts.size() < 2) {
      return List.of(words);
    }
    var parts = new ArrayList<String>();
    for (var i = 0; i < starts.size(); i++) {
      var end = i + 1 < starts.size() ? starts.get(i + 1) : words.length();
      parts.add(words.substring(texts.get(i), end).strip());
    }
    return parts.stream().filter(part -> !part.isEmpty()).toList();
  }

  private static RequiredPaper paper(int id, String words) {
    var counted = COUNTED.matcher(words);
    if (!counted.matches()) {
      return paper(id, words, 0, 0, false);
    }
    return paper(
        id,
        counted.group("name").strip(),
        number(counted.group("originals")),
        number(counted.group("copies")),
        counted.group("form") != null);
  }

  private static RequiredPaper paper(
      int id, String name, int originals, int copies, boolean hasForm) {
    var condition = condition(name);
    return new RequiredPaper(
        id, name, originals, copies, form(name, hasForm), condition.isEmpty(), condition);
  }

  private static String form(String name, boolean hasForm) {
    var number = FORM_NUMBER.matcher(name);
    if (number.find()) {
      return number.group();
    }
    return hasForm ? "mẫu" : "";
  }

  /**
   * The case in which the paper is asked. Only its first clause decides: "Giấy chứng sinh; trường
   * hợp không có thì …" is asked of everybody.
   */
  private static String condition(String name) {
    var end = END_OF_CLAUSE.matcher(name);
    var clause = end.find() ? name.substring(0, end.start()) : name;
    var condition = CONDITION.matcher(clause);
    if (!condition.find()) {
      return "";
    }
    return clause.substring(condition.start()).replaceAll("[)\\s]+$", "");
  }

  private static int number(String digits) {
    return digits.length() > 2 ? MOST_OF_ONE_PAPER : Integer.parseInt(digits);
  }
}
