package vn.motcua.catalogue.web;

import java.util.regex.Pattern;
import vn.motcua.catalogue.RequiredPaper;

/**
 * The catalogue's words, shorter where nothing is lost: what a reader at the counter meets anyway,
 * or what was said already, may go; every condition and every other choice stays.
 */
final class EasyWords {

  /** "(nếu người có yêu cầu lựa chọn nộp hồ sơ theo hình thức trực tiếp …)": so it is here. */
  private static final Pattern AT_THE_COUNTER =
      Pattern.compile("\\s*\\(nếu [^()]*nộp hồ sơ theo hình thức trực tiếp[^()]*\\)");

  /** "(sau đây gọi tắt là …": a name for later, often cut off by the source itself. */
  private static final Pattern NAMED_FOR_LATER =
      Pattern.compile("\\s*\\(sau đây gọi (?:tắt )?là [^()]*(?:\\)|$)");

  /** An amount, or that there is none, and nothing else. */
  private static final Pattern AMOUNT_ALONE =
      Pattern.compile(
          "(?:Phí\\s*:\\s*)?[\\d.,]+\\s*(?:VNĐ|VND|Việt Nam Đồng|Đồng|đồng)"
              + "|Miễn phí|Không có lệ phí|Miễn lệ phí");

  private EasyWords() {}

  static String paper(RequiredPaper paper) {
    var bare = AT_THE_COUNTER.matcher(paper.name()).replaceAll("");
    return NAMED_FOR_LATER.matcher(bare).replaceAll("").strip();
  }

  /** What a line on fees says beyond its amount, in its own words; empty when nothing. */
  static String feeBeyondAmount(String words) {
    return AMOUNT_ALONE.matcher(words).matches() ? "" : words;
  }
}
