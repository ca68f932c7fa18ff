/** The log of messages and their templates on the desk. */
@NullMarked
package vn.motcua.notification.web;

import org.jspecify.annotations.NullMarked;
