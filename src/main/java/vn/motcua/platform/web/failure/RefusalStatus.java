package vn.motcua.platform.web.failure;

import org.springframework.http.HttpStatus;

/** A refusal code whose answer is not 422. */
public interface RefusalStatus {

  HttpStatus status();
}
