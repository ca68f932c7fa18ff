package vn.motcua.records.web;

import static vn.motcua.platform.web.Words.t;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.records.FileOwner;
import vn.motcua.shared.SubjectRef;

/** What files belong to, in words. */
@Component
class Owners {

  private final List<FileOwner> owners;

  Owners(List<FileOwner> owners) {
    this.owners = owners;
  }

  /** The kind, in the plural. */
  String called(String subjectType) {
    return owner(subjectType).map(owner -> t(owner.messageKey())).orElse(t("records.kind.other"));
  }

  String called(SubjectRef subject) {
    return called(subject.type()) + " " + subject.id();
  }

  /** The page on which such a file is handed in again; empty when there is none. */
  String url(SubjectRef subject) {
    return owner(subject.type()).flatMap(owner -> owner.url(subject)).orElse("");
  }

  private Optional<FileOwner> owner(String subjectType) {
    return owners.stream().filter(owner -> owner.subjectType().equals(subjectType)).findFirst();
  }
}
