/** Pages for signing in and for accounts. */
@NullMarked
package vn.motcua.identity.web;

import org.jspecify.annotations.NullMarked;
