package vn.motcua.dossier.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.model.Exemption;
import vn.motcua.dossier.model.ExemptionUse;
import vn.motcua.dossier.separation.Exemptions;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Vietnam;

/** Makes the pages of exemptions. */
@Component
class ExemptionPages {

  static final String PATH = "/desk/exemptions";

  private static final int COUNTED = 1000;

  private final Exemptions exemptions;
  private final Organisation organisation;
  private final Clock clock;

  ExemptionPages(Exemptions exemptions, Organisation organisation, Clock clock) {
    this.exemptions = exemptions;
    this.organisation = organisation;
    this.clock = clock;
  }

  ExemptionPage all(Actor actor, @Nullable Long before, ExemptionForm form, Problems problems) {
    var found = exemptions.all(actor, before);
    return new ExemptionPage(
        found.items().stream().map(each -> line(actor, each)).toList(),
        null,
        List.of(),
        form,
        actor.mayAnywhere(Permission.ACCOUNT_MANAGE),
        found.next() == null ? null : PATH + "?before=" + found.next(),
        problems);
  }

  ExemptionPage one(Actor actor, long id, String after) {
    var parts = after.split("-", 2);
    var uses =
        parts.length == 2
            ? exemptions.uses(actor, id, number(parts[0]), number(parts[1]))
            : exemptions.uses(actor, id, 0, 0);
    return new ExemptionPage(
        List.of(),
        line(actor, exemptions.get(actor, id)),
        uses.items().stream().map(ExemptionPages::use).toList(),
        ExemptionForm.EMPTY,
        false,
        uses.next() == null ? null : PATH + "/" + id + "?after=" + uses.next(),
        Problems.NONE);
  }

  private static long number(String typed) {
    if (!typed.matches("\\d{1,18}")) {
      throw new NotVisible("cursor");
    }
    return Long.parseLong(typed);
  }

  private ExemptionPage.Line line(Actor actor, Exemption exemption) {
    var today = Vietnam.date(clock.instant());
    return new ExemptionPage.Line(
        PATH + "/" + exemption.id(),
        organisation.agency(exemption.agencyId()).name(),
        exemption.reason(),
        t("exemption.span", Vietnam.show(exemption.validFrom()), Vietnam.show(exemption.validTo())),
        state(exemption, today),
        t("exemption.granted", exemption.grantedBy(), Show.moment(exemption.grantedAt())),
        exemption.uses() >= COUNTED ? "1.000+" : Integer.toString(exemption.uses()),
        !exemption.isOver(today) && exemptions.mayChange(actor, exemption));
  }

  private static String state(Exemption exemption, LocalDate today) {
    var revokedAt = exemption.revokedAt();
    if (revokedAt != null) {
      return t("exemption.revoked", Show.moment(revokedAt));
    }
    if (exemption.isOver(today)) {
      return t("exemption.over");
    }
    return exemption.isInForce(today) ? t("exemption.inForce") : t("exemption.coming");
  }

  private static ExemptionPage.Use use(ExemptionUse use) {
    return new ExemptionPage.Use(
        "/desk/dossiers/" + use.code(),
        use.code().value(),
        t("dossier.done." + use.action()),
        use.actorName(),
        Show.moment(use.at()));
  }
}
