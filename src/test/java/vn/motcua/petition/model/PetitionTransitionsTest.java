package vn.motcua.petition.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.motcua.petition.model.Transitions.Transition;

class PetitionTransitionsTest {

  private static final Path DRAWING = Path.of("docs/states/petition.md");

  @Test
  void nothing_leads_out_of_what_was_closed_without_an_answer() {
    assertThat(Transitions.ALL).noneMatch(step -> step.from().isClosed());
  }

  @Test
  void from_every_state_whoever_sent_it_hears_something_in_the_end() {
    for (var status : Status.values()) {
      var reached = EnumSet.of(status);
      var before = 0;
      while (before != reached.size()) {
        before = reached.size();
        Transitions.ALL.stream()
            .filter(each -> reached.contains(each.from()))
            .map(Transition::to)
            .forEach(reached::add);
      }
      assertThat(reached).as("from " + status).anyMatch(Status::isSettled);
    }
  }

  @Test
  void what_is_answered_is_never_taken_back() {
    assertThat(Transitions.ALL)
        .filteredOn(step -> step.from().isAnswered())
        .allMatch(step -> step.to().isAnswered());
  }

  @Test
  void the_drawing_shows_the_table() throws IOException {
    var drawn =
        """
        # States of a petition

        Drawn by a test from `Transitions`, the table in code; do not edit.

        ```mermaid
        stateDiagram-v2
          [*] --> RECEIVED : receive
        %s
        ```
        """
            .formatted(
                Transitions.ALL.stream()
                    .map(
                        each ->
                            "  %s --> %s : %s"
                                .formatted(each.from(), each.to(), each.action().key()))
                    .collect(Collectors.joining("\n")));
    if (Boolean.getBoolean("motcua.rewrite")) {
      Files.writeString(DRAWING, drawn);
    }
    assertThat(Files.readString(DRAWING))
        .as("docs/states/petition.md is stale; run this test with -Dmotcua.rewrite=true")
        .isEqualTo(drawn);
  }
}
