package vn.motcua.receipt.web;

import static vn.motcua.platform.web.Words.t;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.DateField;
import vn.motcua.receipt.symbol.NewSymbol;
import vn.motcua.receipt.symbol.NewSymbol.Delegation;
import vn.motcua.shared.Text;

/** A symbol as typed. */
public record SymbolForm(
    @Nullable String name,
    @Nullable String form,
    @Nullable String symbol,
    @Nullable String first,
    @Nullable String last,
    @Nullable String from,
    @Nullable String to,
    @Nullable String collector,
    @Nullable String taxCode,
    @Nullable String delegateName,
    @Nullable String delegateAddress,
    @Nullable String agreement,
    @Nullable String notifiedOn) {

  public String text(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }

  /** With what most agencies type. */
  static SymbolForm fresh(String collector) {
    return new SymbolForm(
        t("receipt.symbol.usual-name"),
        null,
        null,
        "1",
        null,
        null,
        null,
        collector,
        null,
        null,
        null,
        null,
        null);
  }

  NewSymbol symbolTyped() {
    return new NewSymbol(
        text(name),
        text(form),
        text(symbol),
        number(first),
        number(last),
        day("from", from),
        day("to", to),
        text(collector),
        text(taxCode),
        delegation());
  }

  private @Nullable Delegation delegation() {
    var typed = text(delegateName) + text(delegateAddress) + text(agreement) + text(notifiedOn);
    return typed.isBlank()
        ? null
        : new Delegation(
            text(delegateName),
            text(delegateAddress),
            text(agreement),
            day("notifiedOn", notifiedOn));
  }

  /** What is no number of at most eight figures is 0, which is refused. */
  static int number(@Nullable String typed) {
    var figures = Text.number(typed);
    return figures.matches("[0-9]{1,8}") ? Integer.parseInt(figures) : 0;
  }

  static @Nullable LocalDate day(String field, @Nullable String typed) {
    return new DateField(field, t("receipt.symbol." + field), typed).optional().orElse(null);
  }
}
