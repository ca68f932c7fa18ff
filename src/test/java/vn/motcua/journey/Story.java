package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.testing.Desk;
import vn.motcua.testing.JourneyTest;

/** A story with its people; at its end no browser may have complained. */
@JourneyTest
abstract class Story {

  @LocalServerPort int port;
  @Autowired Desk desk;

  private final List<Person> people = new ArrayList<>();

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
