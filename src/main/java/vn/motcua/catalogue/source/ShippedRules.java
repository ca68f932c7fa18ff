package vn.motcua.catalogue.source;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.ChannelLimit;
import vn.motcua.organisation.DepartmentKind;
import vn.motcua.shared.LimitUnit;
import vn.motcua.shared.Role;
import vn.motcua.shared.TimeLimit;

/**
 * The rules the product ships as data: which department answers for a field (NĐ 150/2025), the
 * templates of internal processes, and the fee slips known of the published list.
 */
@Component
public class ShippedRules {

  private static final String RESPONSIBLE = "RESPONSIBLE";

  /** From this many working hours on, a procedure is taken to need another agency's opinion. */
  private static final int CONSULTATION_HOURS = 13 * 8;

  private final Map<String, FieldRule> fields;
  private final Map<String, List<StepRule>> templates;
  private final Map<String, Integer> feeSlips;
  private final Map<String, TimeLimit> supplements;

  public ShippedRules() {
    fields =
        ShippedFiles.read("fields.csv", FieldRule::of).stream()
            .collect(Collectors.toMap(FieldRule::field, Function.identity()));
    templates =
        ShippedFiles.read("process_templates.csv", StepRule::of).stream()
            .collect(Collectors.groupingBy(StepRule::template));
    feeSlips =
        ShippedFiles.read("fee_corrections.csv", line -> line).stream()
            .collect(
                Collectors.toMap(
                    line -> line.getField("code"),
                    line -> Integer.valueOf(line.getField("factor"))));
    supplements =
        ShippedFiles.supplements().stream()
            .collect(
                Collectors.toMap(
                    LimitSupplement::code, LimitSupplement::limit, (first, second) -> first));
  }

  /** The department that answers for the field; the office where no rule names one. */
  public DepartmentKind department(String field) {
    var rule = fields.get(field);
    return rule == null ? DepartmentKind.OFFICE : rule.department();
  }

  /** By how much the fees of that procedure are too small in the source; 1 = they are right. */
  public int feeSlip(String code) {
    return feeSlips.getOrDefault(code, 1);
  }

  /** Key of the template for a procedure; a supplemented limit serves where none is stated. */
  public String template(String code, String field, List<ChannelLimit> limits) {
    var limit =
        limits.stream()
            .map(ChannelLimit::limit)
            .findFirst()
            .or(() -> Optional.ofNullable(supplements.get(code)));
    if (limit.isPresent() && isWithinADay(limit.get())) {
      return "SAME_DAY";
    }
    var rule = fields.get(field);
    if (rule != null && !rule.template().isEmpty()) {
      return rule.template();
    }
    var isLong = limit.filter(it -> Budget.hours(it) >= CONSULTATION_HOURS).isPresent();
    return isLong ? "CONSULTATION" : "STANDARD";
  }

  /** The steps of a template, for a procedure that department answers for. */
  public List<StepShare> steps(String template, DepartmentKind department) {
    return Objects.requireNonNull(templates.get(template), template).stream()
        .map(rule -> rule.at(department))
        .toList();
  }

  private static boolean isWithinADay(TimeLimit limit) {
    return limit.unit() == LimitUnit.SAME_DAY
        || (limit.unit() == LimitUnit.WORKING_HOUR && limit.amount() <= 8);
  }

  private record FieldRule(String field, DepartmentKind department, String template) {

    static FieldRule of(NamedCsvRecord line) {
      return new FieldRule(
          line.getField("field"),
          DepartmentKind.valueOf(line.getField("department")),
          line.getField("template"));
    }
  }

  private record StepRule(String template, String department, StepShare step) {

    static StepRule of(NamedCsvRecord line) {
      var most = line.getField("most_hours");
      var department = line.getField("department");
      var fixed =
          department.equals(RESPONSIBLE)
              ? DepartmentKind.OFFICE
              : DepartmentKind.valueOf(department);
      return new StepRule(
          line.getField("template"),
          department,
          new StepShare(
              Integer.parseInt(line.getField("number")),
              line.getField("name"),
              Role.valueOf(line.getField("role")),
              fixed,
              Integer.parseInt(line.getField("share")),
              most.isEmpty() ? null : Integer.valueOf(most)));
    }

    StepShare at(DepartmentKind responsible) {
      return department.equals(RESPONSIBLE) ? step.in(responsible) : step;
    }
  }
}
