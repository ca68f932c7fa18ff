package vn.motcua.kiosk.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.kiosk.store.DeviceStore;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.PublicAddress;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;
import vn.motcua.platform.web.piece.Tone;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Vietnam;

/** Puts devices into words, for whoever looks after them. */
@Component
class KiosksPages {

  private static final int MOST = 200;

  private final DeviceStore store;
  private final Organisation organisation;
  private final PublicAddress address;
  private final Clock clock;

  KiosksPages(DeviceStore store, Organisation organisation, PublicAddress address, Clock clock) {
    this.store = store;
    this.organisation = organisation;
    this.address = address;
    this.clock = clock;
  }

  /**
   * @param code of the device just registered; empty otherwise
   */
  KiosksPage page(Actor actor, String agency, String name, String code, Problems problems) {
    var scopes = actor.scopes(Permission.KIOSK_MANAGE);
    if (scopes.isEmpty()) {
      throw new Denied(Permission.KIOSK_MANAGE);
    }
    return new KiosksPage(
        store.list(scopes, MOST).stream().map(this::row).toList(),
        agencies(actor),
        agency,
        name,
        code,
        address.get() + PairController.PATH,
        problems);
  }

  private List<Option> agencies(Actor actor) {
    var today = Vietnam.date(clock.instant());
    return Stream.concat(
            Stream.of(organisation.agency(actor.agencyId())),
            organisation.children(actor.agencyId(), today).stream())
        .filter(agency -> actor.mayWholly(Permission.KIOSK_MANAGE, agency.path()))
        .map(KiosksPages::option)
        .toList();
  }

  private static Option option(Agency agency) {
    return new Option(Long.toString(agency.id()), agency.name());
  }

  private KiosksPage.Row row(DeviceStore.Row row) {
    return new KiosksPage.Row(
        row.device().id(),
        row.device().name(),
        organisation.agency(row.device().agencyId()).name(),
        state(row),
        about(row),
        row.revokedAt() == null);
  }

  private Status state(DeviceStore.Row row) {
    if (row.revokedAt() != null) {
      return new Status(Tone.PLAIN, "xc", t("kiosk.state.revoked"));
    }
    if (row.pairedAt() != null) {
      return new Status(Tone.OK, "okc", t("kiosk.state.paired"));
    }
    var until = row.pairingUntil();
    return until != null && until.isAfter(clock.instant())
        ? new Status(Tone.SOON, "clock", t("kiosk.state.waiting"))
        : new Status(Tone.LATE, "late", t("kiosk.state.expired"));
  }

  private static String about(DeviceStore.Row row) {
    var revokedAt = row.revokedAt();
    return revokedAt == null
        ? t("kiosk.registered", Show.moment(row.registeredAt()), row.registeredByName())
        : t("kiosk.revoked", Show.moment(revokedAt), String.valueOf(row.revokedByName()));
  }
}
