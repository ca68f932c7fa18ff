package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.testing.Desk;
import vn.motcua.testing.JourneyTest;

/** A story with its people; at its end no browser may have complained. */
@JourneyTest
abstract class Story {

  @LocalServerPort int port;
  @Autowired Desk desk;
  @Autowired JdbcClient jdbc;

  private final List<Person> people = new ArrayList<>();

  /** What another story left half typed is not in the way of this one. */
  @BeforeEach
  void nobody_has_anything_half_typed() {
    jdbc.sql("delete from platform.draft").update();
  }

  /** Somebody comes to a screen. */
  Person somebody(Screen screen) {
    return somebody(screen.options());
  }

  Person somebody(NewContextOptions options) {
    var person = new Person("http://localhost:" + port, Chromium.browser().newContext(options));
    people.add(person);
    return person;
  }

  /** An officer of the demonstration at the PC, signed in. */
  Person officer(String username) {
    return somebody(Screen.DESK).signsIn(username);
  }

  @AfterEach
  void no_browser_complained() {
    var faults = people.stream().flatMap(person -> person.faults().stream()).toList();
    people.forEach(person -> person.context().close());
    people.clear();
    assertThat(faults).as("what the browsers complained about").isEmpty();
  }
}
