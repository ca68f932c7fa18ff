package vn.motcua.shared;

import java.util.Set;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * To what a role is limited, below the agency it is held over; each set empty = to nothing.
 *
 * @param fields the fields of procedures whose dossiers it is for, to read and to act on: a field
 *     never changes while a dossier lives
 * @param works the kinds of work it carries
 * @param departments the departments in which dossiers must lie to be acted on; reading follows
 *     them everywhere in the agency, as they move on at each step
 */
public record Limits(Set<String> fields, Set<Work> works, Set<Long> departments) {

  public static final Limits NONE = new Limits(Set.of(), Set.of(), Set.of());

  public Limits {
    fields = Set.copyOf(fields);
    works = Set.copyOf(works);
    departments = Set.copyOf(departments);
  }

  public boolean isNone() {
    return fields.isEmpty() && works.isEmpty() && departments.isEmpty();
  }

  /** Whether a role so limited still carries the permission, for dossiers of some field. */
  public boolean leave(Permission permission) {
    return switch (permission.extent()) {
      case DOSSIERS ->
          works.isEmpty()
              || permission.works().isEmpty()
              || permission.works().stream().anyMatch(works::contains);
      case UNIT -> isNone();
      case FACTS -> true;
    };
  }

  public boolean include(String field) {
    return fields.isEmpty() || fields.contains(field);
  }

  /**
   * Whether what lies in that department may be acted on.
   *
   * @param own the departments of whoever holds the role and of those in whose place they act, to
   *     which work in departments belongs unless others are named
   */
  public boolean reach(@Nullable Long department, LongPredicate own) {
    return department == null
        || (departments.isEmpty() ? own.test(department) : departments.contains(department));
  }
}
