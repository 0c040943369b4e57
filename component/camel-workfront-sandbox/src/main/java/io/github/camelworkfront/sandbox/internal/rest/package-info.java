/**
 * The REST service over the store: {@code RestApi} tells the story of a request (decode, sign in, find the operation in
 * {@code OperationTable}, perform, render); every operation is a class of its own.
 */
package io.github.camelworkfront.sandbox.internal.rest;
