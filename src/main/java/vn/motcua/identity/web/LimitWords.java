package vn.motcua.identity.web;

import static vn.motcua.platform.web.Words.t;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Department;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Limits;

/** The limits of a role in words. */
@Component
class LimitWords {

  private final Organisation organisation;

  LimitWords(Organisation organisation) {
    this.organisation = organisation;
  }

  /** {@code Hộ tịch, Chứng thực · Ký duyệt · Phòng Kinh tế}; empty without limits. */
  String of(Limits limits) {
    var words = new ArrayList<String>();
    if (!limits.fields().isEmpty()) {
      words.add(limits.fields().stream().sorted().collect(Collectors.joining(", ")));
    }
    if (!limits.works().isEmpty()) {
      words.add(
          limits.works().stream()
              .sorted()
              .map(work -> t("work." + work.name()))
              .collect(Collectors.joining(", ")));
    }
    if (!limits.departments().isEmpty()) {
      words.add(
          limits.departments().stream()
              .sorted()
              .map(organisation::department)
              .map(Department::name)
              .collect(Collectors.joining(", ")));
    }
    return String.join(" · ", words);
  }
}
