package vn.motcua.demonstration;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.util.HtmlUtils;
import vn.motcua.platform.pdf.PdfPapers;
import vn.motcua.records.Records;
import vn.motcua.records.StoredContent;

/** Scans of papers nobody ever gave: a page that says so, one for each name of a paper. */
@Demonstration
class SampleScans {

  private static final String PAGE =
      """
      <html lang="vi"><head><title>Bản quét mẫu</title>
      <style>@page { size: A4; margin: 30mm } body { font-family: "Liberation Serif" } h1 { font-size: 16pt }</style>
      </head>
      <body><h1>%s</h1><p>Bản quét mẫu của hệ thống dùng thử. Không phải giấy tờ của ai.</p></body></html>
      """;

  private final PdfPapers papers;
  private final Records records;
  private final Map<String, StoredContent> made = new ConcurrentHashMap<>();

  SampleScans(PdfPapers papers, Records records) {
    this.papers = papers;
    this.records = records;
  }

  /** Contents are stored outside any transaction, the one in which seeds are sown too. */
  StoredContent of(String name) {
    return made.computeIfAbsent(
        name, each -> CompletableFuture.supplyAsync(() -> make(each)).join());
  }

  private StoredContent make(String name) {
    return records.store(papers.pdf(PAGE.formatted(HtmlUtils.htmlEscape(name, "UTF-8"))));
  }
}
