package vn.motcua.receipt.sending;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import vn.motcua.receipt.store.BatchStore.SentPaper;

/**
 * A batch as XML. The signed files stand in it in Base64: they arrive byte for byte, and their
 * signatures hold wherever they are unpacked. All else in it is figures.
 */
final class BatchXml {

  static final String NAMESPACE = "urn:vn:motcua:bang-ke-bien-lai:1";

  private BatchXml() {}

  static byte[] of(Batch batch, List<SentPaper> papers) {
    var xml = new StringBuilder(4096);
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<BangKe xmlns=\"")
        .append(NAMESPACE)
        .append("\"><Ma>")
        .append(batch.name())
        .append("</Ma><MaSoThue>")
        .append(batch.taxCode())
        .append("</MaSoThue><Ngay>")
        .append(batch.day())
        .append("</Ngay><SoLuong>")
        .append(papers.size())
        .append("</SoLuong>");
    for (var paper : papers) {
      xml.append("<Tep loai=\"")
          .append(paper.kind().equals("ISSUED") ? "LAP" : "HUY")
          .append("\" sha256=\"")
          .append(paper.sha256())
          .append("\">")
          .append(Base64.getEncoder().encodeToString(paper.xml()))
          .append("</Tep>");
    }
    return xml.append("</BangKe>\n").toString().getBytes(StandardCharsets.UTF_8);
  }
}
