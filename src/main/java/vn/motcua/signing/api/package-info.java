/** What waits for a signature, over REST. Signing is not: a PIN does not belong there. */
@NullMarked
package vn.motcua.signing.api;

import org.jspecify.annotations.NullMarked;
