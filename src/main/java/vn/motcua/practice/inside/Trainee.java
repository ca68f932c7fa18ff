package vn.motcua.practice.inside;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.motcua.platform.web.security.PageSession;

/**
 * What the room remembers of one browser: where it came from and what it has done. Both outlive a
 * change of parts, and end with the session.
 */
record Trainee(String home, List<Exercise> done) {

  private static final String HOME = "practice.home";
  private static final String DONE = "practice.done";

  Trainee {
    done = List.copyOf(done);
  }

  static Trainee of(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session == null) {
      return new Trainee("", List.of());
    }
    var done = Objects.requireNonNullElse(session.getAttribute(DONE), "").toString();
    return new Trainee(
        Objects.requireNonNullElse(session.getAttribute(HOME), "").toString(),
        Arrays.stream(done.split(" ", -1)).flatMap(key -> Exercise.of(key).stream()).toList());
  }

  /** Goes on as that account, in a session of its own. */
  void playAs(HttpServletRequest request, long accountId, String userAgent) {
    PageSession.start(request, accountId, userAgent);
    request.getSession().setAttribute(HOME, home);
    keepDone(request);
  }

  /** Remembers that an exercise was done. */
  void did(HttpServletRequest request, Exercise exercise) {
    if (!done.contains(exercise)) {
      var more = new ArrayList<>(done);
      more.add(exercise);
      new Trainee(home, more).keepDone(request);
    }
  }

  private void keepDone(HttpServletRequest request) {
    request
        .getSession()
        .setAttribute(DONE, done.stream().map(Exercise::key).collect(Collectors.joining(" ")));
  }
}
