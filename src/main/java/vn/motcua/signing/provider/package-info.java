/** Where keys are: files, tokens, a remote service. */
@NullMarked
package vn.motcua.signing.provider;

import org.jspecify.annotations.NullMarked;
