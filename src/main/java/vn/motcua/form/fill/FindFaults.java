package vn.motcua.form.fill;

import com.networknt.schema.Error;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.form.FieldKind;
import vn.motcua.form.Form;
import vn.motcua.form.FormField;
import vn.motcua.form.FormRefusal;
import vn.motcua.form.FormSection;
import vn.motcua.form.schema.FormSchema;
import vn.motcua.form.schema.Shape;
import vn.motcua.shared.Finding;
import vn.motcua.shared.TypedDate;

/** Tells everything in which a document departs from its schema, once per question, in order. */
final class FindFaults {

  private final FormSchema schema;
  private final Form form;
  private final Answers answers;
  private final LocalDate today;

  FindFaults(FormSchema schema, Answers answers, LocalDate today) {
    this.schema = schema;
    this.form = schema.form();
    this.answers = answers;
    this.today = today;
  }

  List<Finding> in(ObjectNode document) {
    var found = new LinkedHashMap<String, Finding>();
    for (var error : schema.faults(document)) {
      findings(error).forEach(finding -> found.putIfAbsent(finding.field(), finding));
    }
    var findings = new ArrayList<Finding>();
    if (answers.isTooLarge()) {
      findings.add(Finding.of("", FormRefusal.FORM_TOO_LARGE, Answers.MOST_BYTES / 1024));
    }
    for (var section : form.sections()) {
      Optional.ofNullable(found.get(section.name())).ifPresent(findings::add);
      inOrder(section, found, findings);
    }
    return findings;
  }

  private void inOrder(FormSection section, Map<String, Finding> found, List<Finding> findings) {
    for (var row = 0; row < section.rows(); row++) {
      for (var field : section.fields()) {
        var finding = found.get(field.name(row));
        if (finding != null) {
          findings.add(finding);
        } else if (isAhead(field, row)) {
          findings.add(
              Finding.of(field.name(row), FormRefusal.FORM_DATE_AHEAD, field.label().said()));
        }
      }
    }
  }

  private boolean isAhead(FormField field, int row) {
    return field.past()
        && TypedDate.read(answers.at(field.path(row)))
            .filter(day -> day.isAfter(today))
            .isPresent();
  }

  /** None when it speaks of a place no question stands at: a branch of the schema within. */
  private Stream<Finding> findings(Error error) {
    var at = error.getInstanceLocation();
    if (at.getNameCount() == 0) {
      return form.section(property(error)).map(FindFaults::noRows).stream();
    }
    var section = form.section(at.getName(0)).orElseThrow();
    var above = section.isList() ? 2 : 1;
    if (at.getNameCount() < above) {
      return Stream.of(noRows(section));
    }
    var row = section.isList() ? answers.rows(section).get((Integer) at.getElement(1)) : 0;
    if (error.getKeyword().equals("dependentRequired")) {
      return needed(section, row, error);
    }
    var key = at.getNameCount() == above ? property(error) : at.getName(above);
    return section.field(key).map(field -> finding(field, row, error)).stream();
  }

  /** What the answer to one question makes necessary and is not there. */
  private static Stream<Finding> needed(FormSection section, int row, Error error) {
    var asking = section.field(property(error)).orElseThrow();
    return error
        .getSchemaNode()
        .path(asking.key())
        .valueStream()
        .flatMap(name -> section.field(name.stringValue()).stream())
        .filter(field -> !error.getInstanceNode().has(field.key()))
        .map(
            field ->
                Finding.of(
                    field.name(row),
                    FormRefusal.FORM_ANSWER_NEEDED_WITH,
                    field.label().said(),
                    asking.label().said()));
  }

  private static Finding noRows(FormSection section) {
    return Finding.of(
        section.name(),
        FormRefusal.FORM_ROWS_TOO_FEW,
        section.title().said(),
        Math.max(1, section.minRows()));
  }

  private static Finding finding(FormField field, int row, Error error) {
    var label = field.label().said();
    var name = field.name(row);
    var bound = error.getSchemaNode();
    return switch (error.getKeyword()) {
      case "required" -> Finding.of(name, missing(field), label);
      case "maxLength" ->
          Finding.of(name, FormRefusal.FORM_ANSWER_TOO_LONG, label, bound.intValue());
      case "minLength" ->
          Finding.of(name, FormRefusal.FORM_ANSWER_TOO_SHORT, label, bound.intValue());
      case "minimum" ->
          Finding.of(name, FormRefusal.FORM_NUMBER_TOO_SMALL, label, bound.asString());
      case "maximum" ->
          Finding.of(name, FormRefusal.FORM_NUMBER_TOO_LARGE, label, bound.asString());
      case "pattern" ->
          Finding.of(name, Shape.of(bound.stringValue()).orElseThrow().refusal(), label);
      default -> Finding.of(name, malformed(field), label);
    };
  }

  private static FormRefusal missing(FormField field) {
    return field.kind() == FieldKind.CONSENT
        ? FormRefusal.FORM_CONSENT_MISSING
        : FormRefusal.FORM_ANSWER_MISSING;
  }

  private static FormRefusal malformed(FormField field) {
    return switch (field.kind()) {
      case DATE -> FormRefusal.FORM_DATE_IMPOSSIBLE;
      case NUMBER -> FormRefusal.FORM_NUMBER_MALFORMED;
      case EMAIL -> FormRefusal.FORM_EMAIL_MALFORMED;
      case CONSENT -> FormRefusal.FORM_CONSENT_MISSING;
      case CHOICE, YES_NO -> FormRefusal.FORM_CHOICE_UNKNOWN;
      case TEXT, LONG_TEXT, PERSON_NUMBER, PHONE, PLACE ->
          throw new IllegalStateException("No rule of the schema for " + field.path());
    };
  }

  private static String property(Error error) {
    var property = error.getProperty();
    return property == null ? "" : property;
  }
}
