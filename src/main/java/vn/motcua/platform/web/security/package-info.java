/**
 * Who is asking: the filter chains of pages and API, and the signed-in person of a request.
 *
 * <p>Knows no accounts; the module that keeps them answers through {@link
 * vn.motcua.platform.web.security.SignedInPeople}.
 */
@NullMarked
package vn.motcua.platform.web.security;

import org.jspecify.annotations.NullMarked;
