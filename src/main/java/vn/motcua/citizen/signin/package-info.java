/** Ways in: a telephone with a code, or a provider of electronic identities. */
@NullMarked
package vn.motcua.citizen.signin;

import org.jspecify.annotations.NullMarked;
