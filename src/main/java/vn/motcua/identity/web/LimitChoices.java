package vn.motcua.identity.web;

import static vn.motcua.platform.web.Words.t;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.identity.spi.ProcedureFields;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Work;

/** What a role can be limited to, as boxes to tick. */
@Component
public class LimitChoices {

  private final ProcedureFields fields;
  private final Organisation organisation;

  LimitChoices(ProcedureFields fields, Organisation organisation) {
    this.fields = fields;
    this.organisation = organisation;
  }

  /** A box to tick. */
  public record Box(String value, String label, boolean ticked) {}

  /** The boxes of each kind of limit. */
  public record Boxes(List<Box> fields, List<Box> works, List<Box> departments) {

    public Boxes {
      fields = List.copyOf(fields);
      works = List.copyOf(works);
      departments = List.copyOf(departments);
    }

    /** Whether any is ticked, so that the page opens where something was chosen. */
    public boolean anyTicked() {
      return List.of(fields, works, departments).stream()
          .flatMap(List::stream)
          .anyMatch(Box::ticked);
    }
  }

  /** For roles held over that agency, ticked as typed. */
  Boxes of(long agencyId, RoleForm form) {
    return new Boxes(
        fields(form.fields()),
        works(form.works()),
        organisation.departments(agencyId).stream()
            .map(
                department ->
                    box(Long.toString(department.id()), department.name(), form.departments()))
            .toList());
  }

  List<Box> fields(Collection<String> ticked) {
    return fields.names().stream().map(name -> box(name, name, ticked)).toList();
  }

  static List<Box> works(Collection<String> ticked) {
    return Arrays.stream(Work.values())
        .map(work -> box(work.name(), t("work." + work.name()), ticked))
        .toList();
  }

  private static Box box(String value, String label, Collection<String> ticked) {
    return new Box(value, label, ticked.contains(value));
  }
}
