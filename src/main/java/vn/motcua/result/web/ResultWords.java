package vn.motcua.result.web;

import static vn.motcua.platform.web.Words.t;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Status;
import vn.motcua.platform.web.piece.Step;
import vn.motcua.platform.web.piece.Tone;
import vn.motcua.result.model.Result;
import vn.motcua.result.model.ResultState;
import vn.motcua.result.model.Story;
import vn.motcua.result.web.ResultPage.Row;
import vn.motcua.shared.Vietnam;

/** Puts results into words. */
final class ResultWords {

  private ResultWords() {}

  static Status state(Result result, ResultState state) {
    if (state == ResultState.DRAFT && result.askedAt() != null) {
      return new Status(Tone.SOON, "sign", t("result.waits"));
    }
    return state(state);
  }

  static Status state(ResultState state) {
    var words = t("result.state." + state);
    return switch (state) {
      case DRAFT -> new Status(Tone.PLAIN, "edit", words);
      case SIGNED -> new Status(Tone.PLAIN, "stamp", words);
      case VALID -> new Status(Tone.OK, "okc", words);
      case EXPIRED -> new Status(Tone.SOON, "clock", words);
      case REPLACED, REVOKED -> new Status(Tone.LATE, "xc", words);
      case VOID -> new Status(Tone.PLAIN, "xc", words);
    };
  }

  /** {@code Số 05/UBND-XNTTHN, ngày 20/11/2026}; empty on a draft without a number. */
  static String about(Result result) {
    var numbering = result.numbering();
    return numbering == null
        ? ""
        : t("result.about", numbering.notation(), Vietnam.show(numbering.on()));
  }

  static List<Row> facts(Result result) {
    var rows = new ArrayList<Row>();
    rows.add(new Row(t("result.holder"), result.holder()));
    var about = about(result);
    if (!about.isEmpty()) {
      rows.add(new Row(t("result.number"), about));
    }
    var signature = result.signature();
    if (signature != null) {
      rows.add(
          new Row(
              t("result.signer"),
              t(
                  "result.signed",
                  signature.fullName(),
                  signature.title().replace("\n", ", "),
                  Show.moment(signature.at()))));
      rows.add(new Row(t("result.sha256"), signature.sha256()));
    }
    var until = result.validUntil();
    if (until != null) {
      rows.add(new Row(t("result.validUntil"), Vietnam.show(until)));
    }
    if (!result.endReason().isEmpty()) {
      rows.add(new Row(t("result.reason"), result.endReason()));
    }
    return rows;
  }

  /** What was typed, without what was left empty. */
  static List<Row> values(Result result) {
    return result.kind().fields().stream()
        .filter(field -> !result.value(field.key()).isEmpty())
        .map(
            field ->
                new Row(
                    FieldViews.label(result.kind(), field),
                    FieldViews.shown(field, result.value(field.key()))))
        .toList();
  }

  static List<Step> story(List<Story> story) {
    return story.stream()
        .map(
            each ->
                new Step(
                    Step.Stage.DONE,
                    t("result.story." + each.event()),
                    each.at(),
                    Show.moment(each.at()),
                    each.note().isEmpty() ? each.by() : each.by() + ": " + each.note()))
        .toList();
  }
}
