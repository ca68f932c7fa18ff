package vn.motcua.fee.web;

import static vn.motcua.fee.web.RuleForm.text;

import org.jspecify.annotations.Nullable;
import vn.motcua.fee.rule.TypedExemption;
import vn.motcua.fee.rule.TypedGround;

/** An exemption as typed. */
public record ExemptionForm(
    @Nullable String name,
    @Nullable String percent,
    @Nullable String reach,
    @Nullable String procedures,
    @Nullable String field,
    @Nullable String channel,
    @Nullable String everybody,
    @Nullable String from,
    @Nullable String to,
    @Nullable String number,
    @Nullable String signedOn,
    @Nullable String article,
    @Nullable String link,
    @Nullable String idempotencyKey) {

  static ExemptionForm empty() {
    return new ExemptionForm(
        "", "", "ALL", "", "", "", null, "", "", "", "", "", "", RuleForm.key());
  }

  /** What was typed, under a new key: corrected, it is another request. */
  ExemptionForm again() {
    return new ExemptionForm(
        name,
        percent,
        reach,
        procedures,
        field,
        channel,
        everybody,
        from,
        to,
        number,
        signedOn,
        article,
        link,
        RuleForm.key());
  }

  TypedExemption read() {
    return new TypedExemption(
        text(name),
        text(percent),
        text(reach),
        text(procedures),
        text(field),
        text(channel),
        everybody != null,
        text(from),
        text(to),
        new TypedGround(text(number), text(signedOn), text(article), text(link)));
  }
}
