package vn.motcua.identity.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.identity.ApiSessions;
import vn.motcua.identity.SignIn;
import vn.motcua.shared.Vietnam;

/** Sign-in and sign-out of programs. */
@RestController
@RequestMapping("/api/v1/sessions")
class SessionsApi {

  private final SignIn signIn;
  private final ApiSessions sessions;

  SessionsApi(SignIn signIn, ApiSessions sessions) {
    this.signIn = signIn;
    this.sessions = sessions;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  SessionAnswer open(@Valid @RequestBody Credentials credentials, HttpServletRequest request) {
    var actor =
        signIn.handle(
            credentials.username(), credentials.password(), request.getRemoteAddr(), "api");
    var session = sessions.open(actor.accountId());
    return new SessionAnswer(
        session.token(), session.expiresAt().atZone(Vietnam.ZONE).toOffsetDateTime());
  }

  @DeleteMapping("/current")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void close(@RequestHeader(HttpHeaders.AUTHORIZATION) String authorization) {
    sessions.close(authorization.substring("Bearer ".length()).strip());
  }

  record Credentials(
      @NotBlank @Size(max = 100) String username, @NotBlank @Size(max = 200) String password) {}

  record SessionAnswer(String token, OffsetDateTime expiresAt) {}
}
