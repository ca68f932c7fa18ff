package vn.motcua.receipt.paper;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.motcua.receipt.Numbering;
import vn.motcua.receipt.symbol.NewSymbol.Delegation;
import vn.motcua.shared.Vietnam;

/**
 * A receipt as XML after {@code /data/receipt/bien-lai.xsd}, not yet signed. Circular
 * 91/2026/TT-BTC lays down a format of its own, which nobody here has read: this one names the same
 * contents.
 */
final class ReceiptXml {

  static final String NAMESPACE = "urn:vn:motcua:bien-lai:1";

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

  private final Document document;

  private ReceiptXml(Document document) {
    this.document = document;
  }

  static Document of(ReceiptPaper paper) {
    try {
      var factory = DocumentBuilderFactory.newDefaultNSInstance();
      var xml = new ReceiptXml(factory.newDocumentBuilder().newDocument());
      xml.write(paper);
      return xml.document;
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private void write(ReceiptPaper paper) {
    var receipt = paper.receipt();
    var symbol = paper.symbol();
    var root = document.createElementNS(NAMESPACE, "BienLai");
    declare(root);
    document.appendChild(root);
    add(root, "LoaiThongDiep", paper.cancelled() == null ? "LAP" : "HUY");
    add(root, "TenBienLai", symbol.name());
    number(root, paper.numbering());
    add(root, "ThoiDiemThu", moment(receipt.collectedAt()));
    var collector = add(root, "ToChucThu");
    add(collector, "Ten", symbol.collector());
    add(collector, "MaSoThue", symbol.taxCode());
    var delegation = symbol.delegation();
    if (delegation != null) {
      delegation(root, delegation);
    }
    var payer = add(root, "NguoiNop");
    add(payer, "Ten", receipt.payer().name());
    optional(payer, "DiaChi", receipt.payer().address());
    for (var item : receipt.items()) {
      var line = add(root, "KhoanThu");
      add(line, "Ten", item.name());
      add(line, "SoTien", Long.toString(item.dong()));
    }
    var total = add(root, "TongTien");
    add(total, "BangSo", Long.toString(receipt.total()));
    add(total, "BangChu", paper.totalInWords());
    add(total, "DonViTien", "VND");
    add(root, "HinhThuc", paper.means());
    optional(root, "NguoiThu", receipt.collector());
    changes(root, paper);
    add(root, "TraCuu", paper.address());
  }

  /** What is signed before it was ever written out lacks what only writing would add. */
  static void declare(Element element) {
    element.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns", NAMESPACE);
  }

  private void delegation(Element root, Delegation delegation) {
    var to = add(root, "UyNhiem");
    add(to, "Ten", delegation.name());
    add(to, "DiaChi", delegation.address());
    add(to, "VanBan", delegation.agreement());
  }

  private void changes(Element root, ReceiptPaper paper) {
    var replaces = paper.replaces();
    if (replaces != null) {
      number(add(root, "ThayThe"), replaces);
    }
    var cancelled = paper.cancelled();
    if (cancelled != null) {
      var how = add(root, "Huy");
      add(how, "ThoiDiem", moment(cancelled.at()));
      add(how, "LyDo", cancelled.reason());
      var by = paper.replacedBy();
      if (by != null) {
        number(add(how, "ThayBang"), by);
      }
    }
  }

  private void number(Element parent, Numbering numbering) {
    add(parent, "KyHieuMau", numbering.form());
    add(parent, "KyHieu", numbering.symbol());
    add(parent, "So", Integer.toString(numbering.number()));
    add(parent, "NgayLap", moment(numbering.at()));
  }

  private static String moment(Instant at) {
    return MOMENT.format(at.atZone(Vietnam.ZONE));
  }

  private void optional(Element parent, String name, String text) {
    if (!text.isEmpty()) {
      add(parent, name, text);
    }
  }

  private void add(Element parent, String name, String text) {
    add(parent, name).setTextContent(text);
  }

  private Element add(Element parent, String name) {
    var child = document.createElementNS(NAMESPACE, name);
    parent.appendChild(child);
    return child;
  }
}
