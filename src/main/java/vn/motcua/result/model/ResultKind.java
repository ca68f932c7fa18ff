package vn.motcua.result.model;

import static vn.motcua.result.model.ResultField.choice;
import static vn.motcua.result.model.ResultField.day;
import static vn.motcua.result.model.ResultField.line;
import static vn.motcua.result.model.ResultField.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.motcua.result.model.ResultField.Filling;

/** The kinds of results that are written here, each with what has to be typed for it. */
public enum ResultKind {
  /** Trích lục khai sinh (bản sao). */
  BIRTH_EXTRACT(
      "trich-luc-khai-sinh",
      line("fullName", Filling.APPLICANT),
      day("bornOn"),
      choice("sex", "Nam", "Nữ"),
      line("ethnicGroup", Filling.ETHNIC_GROUP),
      line("nationality", Filling.NATIONALITY),
      line("birthplace", Filling.NOTHING),
      line("hometown", Filling.NOTHING).optional(),
      line("personalNumber", Filling.IDENTITY_NUMBER).optional(),
      line("mother", Filling.NOTHING).optional(),
      line("motherBorn", Filling.NOTHING).optional(),
      line("motherEthnicGroup", Filling.NOTHING).optional(),
      line("motherNationality", Filling.NOTHING).optional(),
      line("motherResidence", Filling.NOTHING).optional(),
      line("father", Filling.NOTHING).optional(),
      line("fatherBorn", Filling.NOTHING).optional(),
      line("fatherEthnicGroup", Filling.NOTHING).optional(),
      line("fatherNationality", Filling.NOTHING).optional(),
      line("fatherResidence", Filling.NOTHING).optional(),
      line("registeredAt", Filling.NOTHING),
      line("registeredNumber", Filling.NOTHING),
      day("registeredOn")),
  /** Giấy xác nhận tình trạng hôn nhân. */
  MARITAL_STATUS(
      "xac-nhan-tinh-trang-hon-nhan",
      line("fullName", Filling.APPLICANT),
      day("bornOn"),
      choice("sex", "Nam", "Nữ"),
      line("ethnicGroup", Filling.ETHNIC_GROUP),
      line("nationality", Filling.NATIONALITY),
      line("personalNumber", Filling.IDENTITY_NUMBER),
      line("residence", Filling.ADDRESS),
      line("period", Filling.NOTHING).optional(),
      line("status", Filling.NOTHING),
      line("purpose", Filling.NOTHING)),
  /** Quyết định. */
  DECISION(
      "quyet-dinh",
      line("about", Filling.PROCEDURE),
      text("grounds"),
      text("articles"),
      text("recipients").optional()),
  /** Giấy xác nhận, for whatever has no form of its own. */
  CONFIRMATION(
      "giay-xac-nhan",
      line("fullName", Filling.APPLICANT),
      line("personalNumber", Filling.IDENTITY_NUMBER).optional(),
      line("residence", Filling.ADDRESS).optional(),
      text("content"),
      line("purpose", Filling.NOTHING).optional()),
  /** Thông báo không giải quyết: ends the dossier as refused. */
  REFUSAL("thong-bao-tu-choi", text("reason"), text("ground"), text("guidance").optional());

  private final String slug;
  private final List<ResultField> fields;

  ResultKind(String slug, ResultField... fields) {
    this.slug = slug;
    this.fields = List.of(fields);
  }

  /** Its name in addresses and in file names. */
  public String slug() {
    return slug;
  }

  /** What is typed, in the order of the form. */
  public List<ResultField> fields() {
    return fields;
  }

  public static Optional<ResultKind> ofSlug(String slug) {
    return Arrays.stream(values()).filter(kind -> kind.slug.equals(slug)).findFirst();
  }
}
