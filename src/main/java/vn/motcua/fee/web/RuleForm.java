package vn.motcua.fee.web;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.fee.rule.TypedGround;
import vn.motcua.fee.rule.TypedRule;

/** A rule as typed. */
public record RuleForm(
    @Nullable String procedure,
    @Nullable String item,
    @Nullable String channel,
    @Nullable String timing,
    @Nullable String formula,
    @Nullable String dong,
    @Nullable String firstPages,
    @Nullable String firstDong,
    @Nullable String laterDong,
    @Nullable String mostDong,
    @Nullable String from,
    @Nullable String to,
    @Nullable String number,
    @Nullable String signedOn,
    @Nullable String article,
    @Nullable String link,
    @Nullable String idempotencyKey) {

  static RuleForm of(String procedure) {
    return new RuleForm(
        procedure, "", "", "", "FOR_DOSSIER", "", "", "", "", "", "", "", "", "", "", "", key());
  }

  /** What was typed, under a new key: corrected, it is another request. */
  RuleForm again() {
    return new RuleForm(
        procedure,
        item,
        channel,
        timing,
        formula,
        dong,
        firstPages,
        firstDong,
        laterDong,
        mostDong,
        from,
        to,
        number,
        signedOn,
        article,
        link,
        key());
  }

  TypedRule read() {
    return new TypedRule(
        text(procedure),
        text(item),
        text(channel),
        text(timing),
        text(formula),
        text(dong),
        text(firstPages),
        text(firstDong),
        text(laterDong),
        text(mostDong),
        text(from),
        text(to),
        new TypedGround(text(number), text(signedOn), text(article), text(link)));
  }

  /** What was typed into a field, or nothing. */
  public static String text(@Nullable String typed) {
    return Objects.requireNonNullElse(typed, "");
  }

  static String key() {
    return UUID.randomUUID().toString();
  }
}
