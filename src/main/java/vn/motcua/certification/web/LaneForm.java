package vn.motcua.certification.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.motcua.certification.BookKind;
import vn.motcua.certification.lane.LaneRequest;
import vn.motcua.certification.model.Line;
import vn.motcua.certification.model.PaidBy;
import vn.motcua.certification.model.Requester;
import vn.motcua.dossier.DossierCode;
import vn.motcua.shared.TypedDate;

/** What was typed in the lane, exactly as typed; also what its draft keeps. */
public record LaneForm(Map<String, String> typed) {

  private static final int MOST_ROWS = 40;
  private static final int MOST_FIELDS = 300;
  private static final int LONGEST_FIELD = 1000;

  public LaneForm {
    typed = Map.copyOf(typed);
  }

  /** One row as typed. */
  public record Row(String kind, String paper, String pages, String pieces) {

    public boolean isOfSignature() {
      return kind.equals(BookKind.SIGNATURE.name());
    }

    /** How the kind of a line stands in the form beside the names of the books. */
    static final String ELECTRONIC = "ELECTRONIC";

    public boolean isOfElectronicCopy() {
      return kind.equals(ELECTRONIC);
    }

    private boolean isBlank() {
      return paper.isBlank() && pages.isBlank() && pieces.isBlank();
    }

    private Line line() {
      if (isOfElectronicCopy()) {
        return new Line(BookKind.COPY, paper, count(pages), count(pieces), 0, true);
      }
      return isOfSignature()
          ? Line.signature(paper, count(pages), count(pieces))
          : Line.copy(paper, count(pages), count(pieces));
    }

    /** Nothing typed = one; unreadable = 0, which the check refuses beside the field. */
    private static int count(String text) {
      var number = text.strip();
      if (number.isEmpty()) {
        return 1;
      }
      return number.matches("\\d{1,5}") ? Integer.parseInt(number) : 0;
    }
  }

  static LaneForm empty() {
    return new LaneForm(Map.of("idempotencyKey", UUID.randomUUID().toString()));
  }

  /** Only fields of the form, bounded; the form token is no part of a draft. */
  static LaneForm of(Map<String, String> posted) {
    var fields = new HashMap<String, String>();
    posted.forEach(
        (name, value) -> {
          if (!name.startsWith("_") && fields.size() < MOST_FIELDS && name.length() < 60) {
            fields.put(
                name, value.length() > LONGEST_FIELD ? value.substring(0, LONGEST_FIELD) : value);
          }
        });
    fields.putIfAbsent("idempotencyKey", UUID.randomUUID().toString());
    return new LaneForm(fields);
  }

  /** The text of a field; empty when not typed. */
  public String at(String field) {
    return typed.getOrDefault(field, "");
  }

  public String key() {
    return at("idempotencyKey");
  }

  /** The rows in which something stands. */
  public List<Row> rows() {
    var rows = new ArrayList<Row>();
    for (var i = 0; i < MOST_ROWS; i++) {
      var before = "lines." + i + ".";
      var row =
          new Row(
              at(before + "kind"),
              at(before + "paper"),
              at(before + "pages"),
              at(before + "pieces"));
      if (!row.isBlank()) {
        rows.add(row);
      }
    }
    return rows;
  }

  LaneForm with(String field, String value) {
    var fields = new HashMap<>(typed);
    fields.put(field, value);
    return new LaneForm(fields);
  }

  LaneRequest request() {
    var birth = at("birthDate").strip();
    var birthDate = TypedDate.read(birth).orElse(null);
    return new LaneRequest(
        new Requester(
            at("applicant.fullName"),
            at("applicant.identityNumber"),
            birthDate,
            at("applicant.phone"),
            at("applicant.address")),
        birth.isEmpty() || birthDate != null,
        lines(),
        paidBy(),
        at("exemption"),
        at("signer").matches("\\d{1,18}") ? Long.valueOf(at("signer")) : null,
        DossierCode.parse(at("dossier")).orElse(null));
  }

  List<Line> lines() {
    return rows().stream().map(Row::line).toList();
  }

  PaidBy paidBy() {
    for (var way : PaidBy.values()) {
      if (way.name().equals(at("paidBy"))) {
        return way;
      }
    }
    return PaidBy.CASH;
  }
}
