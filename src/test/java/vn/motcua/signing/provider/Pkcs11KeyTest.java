package vn.motcua.signing.provider;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Pkcs11KeyTest {

  @Test
  void a_token_signs_for_its_pin_only_and_says_why_it_does_not() {
    try (var token = new SoftHsm()) {
      assertThat(token.with(TokenWork.class, token.tokens().toString()))
          .containsSubsequence(
              "empty SIGNING_KEY_NOT_FOUND",
              "wrong SIGNING_PIN_WRONG",
              "true",
              "signed OK",
              "wrong after right SIGNING_PIN_WRONG",
              "pulled SIGNING_TOKEN_GONE",
              "absent SIGNING_TOKEN_GONE");
    }
  }
}
