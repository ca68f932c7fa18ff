package vn.motcua.notification.channel;

import org.springframework.web.util.HtmlUtils;

/** The simple page of a letter: paragraphs, the one link of our own, nothing to load. */
final class LetterHtml {

  private LetterHtml() {}

  /** Whatever people typed is text here, never a tag or a link. */
  static String of(Outgoing message) {
    var page = new StringBuilder("<!doctype html>\n<html lang=\"");
    page.append(message.language().tag())
        .append("\"><head><meta charset=\"utf-8\"><title>")
        .append(escaped(message.title()))
        .append("</title></head>\n<body style=\"font-family:sans-serif;line-height:1.5\">\n");
    for (var paragraph : message.body().split("\n{2,}")) {
      page.append("<p>")
          .append(
              linked(escaped(paragraph.strip()), escaped(message.link())).replace("\n", "<br>\n"))
          .append("</p>\n");
    }
    return page.append("</body></html>\n").toString();
  }

  private static String linked(String text, String link) {
    return link.isEmpty() ? text : text.replace(link, "<a href=\"" + link + "\">" + link + "</a>");
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }
}
