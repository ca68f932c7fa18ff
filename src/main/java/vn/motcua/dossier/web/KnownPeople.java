package vn.motcua.dossier.web;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.model.DossierEvent;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Colleague;

/** The people a page of a dossier names, read at once. */
@Component
class KnownPeople {

  private final Accounts accounts;

  KnownPeople(Accounts accounts) {
    this.accounts = accounts;
  }

  /** By account: to whom it was given, and who held it. */
  Map<Long, Colleague> of(DossierView view) {
    return accounts.colleagues(
        Stream.concat(
                view.events().stream().map(DossierEvent::toHolderId).filter(Objects::nonNull),
                view.held().accounts().stream())
            .collect(Collectors.toSet()));
  }
}
