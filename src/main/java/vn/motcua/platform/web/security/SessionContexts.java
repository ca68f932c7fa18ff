package vn.motcua.platform.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Finds the signed-in person from the account id in the session, when somebody asks. Pages that
 * need nobody cost no query, and no object of a library is stored that the next release could not
 * read.
 */
class SessionContexts implements SecurityContextRepository {

  private final SignedInPeople people;

  SessionContexts(SignedInPeople people) {
    this.people = people;
  }

  @Override
  public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
    return new Deferred(this, request);
  }

  @Override
  @Deprecated
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    return load(holder.getRequest());
  }

  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    // Sessions begin and end in PageSession only.
  }

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return PageSession.accountId(request).isPresent();
  }

  private SecurityContext load(HttpServletRequest request) {
    return PageSession.accountId(request)
        .flatMap(people::bySession)
        .map(signedIn -> new SecurityContextImpl(new ActorAuthentication(signedIn)))
        .orElseGet(SecurityContextImpl::new);
  }

  private static final class Deferred implements DeferredSecurityContext {

    private final SessionContexts contexts;
    private final HttpServletRequest request;
    private @Nullable SecurityContext loaded;

    Deferred(SessionContexts contexts, HttpServletRequest request) {
      this.contexts = contexts;
      this.request = request;
    }

    @Override
    public SecurityContext get() {
      var context = loaded;
      if (context == null) {
        context = contexts.load(request);
        loaded = context;
      }
      return context;
    }

    @Override
    public boolean isGenerated() {
      return get().getAuthentication() == null;
    }
  }
}
