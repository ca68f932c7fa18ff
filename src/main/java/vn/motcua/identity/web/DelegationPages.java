package vn.motcua.identity.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Delegation;
import vn.motcua.identity.Delegations;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.ActingFor;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Vietnam;

/** Makes the page of authority to sign. */
@Component
class DelegationPages {

  static final String PATH = "/desk/delegations";

  private final Delegations delegations;
  private final LimitChoices choices;
  private final Clock clock;

  DelegationPages(Delegations delegations, LimitChoices choices, Clock clock) {
    this.delegations = delegations;
    this.choices = choices;
    this.clock = clock;
  }

  DelegationPage all(Actor actor, @Nullable Long before, DelegationForm form, Problems problems) {
    var found = delegations.all(actor, before);
    var mayGive = delegations.mayGive(actor);
    return new DelegationPage(
        found.items().stream().map(each -> line(actor, each)).toList(),
        mayGive,
        form,
        mayGive ? takers(actor) : List.of(),
        Arrays.stream(ActingFor.Form.values())
            .map(each -> new Option(each.name(), t("delegation.form." + each)))
            .toList(),
        mayGive ? choices.fields(form.fields()) : List.of(),
        found.next() == null ? null : PATH + "?before=" + found.next(),
        problems);
  }

  private List<Option> takers(Actor actor) {
    return Stream.concat(
            Stream.of(new Option("", t("account.none"))),
            delegations.takers(actor).stream()
                .map(
                    each ->
                        new Option(
                            Long.toString(each.accountId()),
                            each.fullName() + ", " + each.position())))
        .toList();
  }

  private DelegationPage.Line line(Actor actor, Delegation delegation) {
    var today = Vietnam.date(clock.instant());
    return new DelegationPage.Line(
        delegation.taker().fullName() + ", " + delegation.taker().position(),
        delegation.form() + ".",
        delegation.giver().fullName() + ", " + delegation.giver().position(),
        delegation.fields().isEmpty()
            ? t("delegation.fields.all")
            : delegation.fields().stream().sorted().collect(Collectors.joining(", ")),
        t(
            "delegation.span",
            Vietnam.show(delegation.validFrom()),
            Vietnam.show(delegation.validTo())),
        delegation.ground(),
        state(delegation, today),
        delegation.isOver(today) || !delegations.mayEnd(actor, delegation)
            ? ""
            : PATH + "/" + delegation.id() + "/end");
  }

  private static String state(Delegation delegation, LocalDate today) {
    var revokedAt = delegation.revokedAt();
    if (revokedAt != null) {
      return t("delegation.ended", Show.moment(revokedAt));
    }
    if (delegation.isOver(today)) {
      return t("delegation.over");
    }
    return delegation.isInForce(today) ? t("delegation.inForce") : t("delegation.coming");
  }
}
