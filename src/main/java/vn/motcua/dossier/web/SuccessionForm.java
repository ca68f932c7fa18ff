package vn.motcua.dossier.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.dossier.succession.PassingPlan;
import vn.motcua.dossier.succession.PassingRule;
import vn.motcua.organisation.Agency;

/**
 * The choices of a passing as they were sent: rule, rest, department…, account…, staff…, places….
 */
record SuccessionForm(Map<String, String> typed) {

  SuccessionForm {
    typed = Map.copyOf(typed);
  }

  String text(String field) {
    return typed.getOrDefault(field, "").strip();
  }

  PassingRule rule() {
    return Arrays.stream(PassingRule.values())
        .filter(rule -> rule.name().equals(text("rule")))
        .findFirst()
        .orElse(PassingRule.ONE);
  }

  /** With one successor everything is that one's. */
  PassingPlan plan(List<Agency> successors) {
    if (successors.size() < 2) {
      var only = successors.isEmpty() ? 0 : successors.getFirst().id();
      return PassingPlan.all(only, text("document"));
    }
    return new PassingPlan(
        rule(),
        id(text("rest")),
        chosen("department"),
        chosen("account"),
        chosen("staff"),
        places(successors),
        text("document"));
  }

  private Map<Long, Long> chosen(String prefix) {
    var chosen = new HashMap<Long, Long>();
    typed.forEach(
        (field, value) -> {
          if (field.matches(prefix + "\\d{1,18}") && value.matches("\\d{1,18}")) {
            chosen.put(id(field.substring(prefix.length())), id(value));
          }
        });
    return chosen;
  }

  private Map<Long, List<String>> places(List<Agency> successors) {
    var places = new HashMap<Long, List<String>>();
    if (rule() == PassingRule.PLACE) {
      for (var successor : successors) {
        var named = text("places" + successor.id()).lines().map(String::strip).toList();
        if (named.stream().anyMatch(place -> !place.isEmpty())) {
          places.put(successor.id(), named);
        }
      }
    }
    return places;
  }

  private static long id(String value) {
    return value.matches("\\d{1,18}") ? Long.parseLong(value) : 0;
  }
}
