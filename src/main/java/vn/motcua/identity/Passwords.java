package vn.motcua.identity;

import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes and checks passwords with Argon2id (19 MiB, 2 passes: the OWASP minimum of 2024). */
@Component
class Passwords {

  private static final int KIBIBYTES = 19 * 1024;

  private final PasswordEncoder argon2;
  private final String nobodys;

  // A burst of sign-ins must not take a gigabyte: each check holds 19 MiB.
  private final Semaphore places = new Semaphore(2 * Runtime.getRuntime().availableProcessors());

  @Autowired
  Passwords() {
    this(argon2());
  }

  Passwords(PasswordEncoder argon2) {
    this.argon2 = argon2;
    this.nobodys = Objects.requireNonNull(argon2.encode(Secret.newToken()));
  }

  static PasswordEncoder argon2() {
    return new Argon2PasswordEncoder(16, 32, 1, KIBIBYTES, 2);
  }

  String hash(String password) {
    return inTurn(() -> Objects.requireNonNull(argon2.encode(password)));
  }

  /** Checks the password; without a hash it does the same work and answers no. */
  boolean match(String password, @Nullable String hash) {
    var matches = inTurn(() -> argon2.matches(password, hash == null ? nobodys : hash));
    return matches && hash != null;
  }

  private <T> T inTurn(Supplier<T> work) {
    places.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      places.release();
    }
  }
}
