package vn.motcua.signing.web;

import static vn.motcua.platform.web.Words.t;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Colleague;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;
import vn.motcua.platform.web.piece.Tone;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Vietnam;
import vn.motcua.signing.HeldKey;
import vn.motcua.signing.KeyPlace;
import vn.motcua.signing.key.Drivers;
import vn.motcua.signing.key.ListSigningKeys;
import vn.motcua.signing.web.SigningKeysPage.Row;

/** Makes the page of signing keys. */
@Component
class SigningKeysPages {

  static final String PATH = "/desk/signing-keys";

  private static final int ROWS = 300;

  /** A new certificate takes weeks to be issued. */
  private static final Duration SOON = Duration.ofDays(45);

  private final ListSigningKeys list;
  private final Accounts accounts;
  private final Organisation organisation;
  private final Drivers drivers;
  private final Clock clock;

  SigningKeysPages(
      ListSigningKeys list,
      Accounts accounts,
      Organisation organisation,
      Drivers drivers,
      Clock clock) {
    this.list = list;
    this.accounts = accounts;
    this.organisation = organisation;
    this.drivers = drivers;
    this.clock = clock;
  }

  SigningKeysPage page(Actor actor, SigningKeyForm form, Problems problems) {
    var keys = list.handle(actor, ROWS);
    var people =
        accounts.colleagues(
            keys.stream().map(HeldKey::accountId).filter(Objects::nonNull).toList());
    var agencies =
        keys.stream()
            .map(HeldKey::agencyId)
            .distinct()
            .collect(Collectors.toMap(id -> id, id -> organisation.agency(id).name()));
    return new SigningKeysPage(
        t("signing-keys.summary", keys.size()),
        keys.stream().map(key -> row(key, people, agencies)).toList(),
        Stream.of("PERSON", "SEAL")
            .map(each -> new Option(each, t("signing-keys.owner." + each)))
            .toList(),
        Stream.of("FILE", "TOKEN", "REMOTE")
            .map(each -> new Option(each, t("signing-keys.place." + each)))
            .toList(),
        drivers.all().stream().map(SigningKeysPages::option).toList(),
        form,
        problems);
  }

  private Row row(HeldKey key, Map<Long, Colleague> people, Map<Long, String> agencies) {
    var person = key.accountId() == null ? null : people.get(key.accountId());
    return new Row(
        key.id(),
        key.isSeal() ? t("signing-keys.seal") : person == null ? "" : person.fullName(),
        agencies.getOrDefault(key.agencyId(), ""),
        t("signing-keys.place." + place(key.place())),
        key.subject(),
        key.issuer(),
        key.serial(),
        t("signing-keys.span", day(key.validFrom()), day(key.validTo())),
        state(key));
  }

  private Status state(HeldKey key) {
    var left = Duration.between(clock.instant(), key.validTo());
    if (left.isNegative()) {
      return new Status(Tone.LATE, "late", t("signing-keys.expired"));
    }
    return left.compareTo(SOON) <= 0
        ? new Status(Tone.SOON, "clock", t("signing-keys.expiring", left.toDays()))
        : new Status(Tone.OK, "check", t("signing-keys.valid"));
  }

  private static String place(KeyPlace place) {
    return switch (place) {
      case KeyPlace.InFile file -> "FILE";
      case KeyPlace.InToken token -> "TOKEN";
      case KeyPlace.Remote remote -> "REMOTE";
    };
  }

  private static Option option(Path driver) {
    return new Option(driver.toString(), driver.toString());
  }

  private static String day(Instant at) {
    return Vietnam.show(Vietnam.date(at));
  }
}
