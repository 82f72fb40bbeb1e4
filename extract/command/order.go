package command

import (
	"context"
	"iter"
)

// inOrder has up to jobs workers do work for the inputs, and hands what each
// gave to done, one at a time and in the order of the inputs. No more than
// twice as many outputs as jobs are ever kept. An error of done ends it; so does
// the context, once what is begun is done, with the context's error.
func inOrder[In, Out any](ctx context.Context, inputs iter.Seq[In], jobs int, work func(In) (Out, error), done func(In, Out, error) error) error {
	type job struct {
		in  In
		out Out
		err error
		ok  chan struct{}
	}
	todo := make(chan *job)
	order := make(chan *job, jobs)
	stop := make(chan struct{})
	defer close(stop)
	go func() {
		defer close(todo)
		defer close(order)
		for in := range inputs {
			j := &job{in: in, ok: make(chan struct{})}
			select {
			case todo <- j:
			case <-stop:
				return
			}
			select {
			case order <- j:
			case <-stop:
				return
			}
		}
	}()
	for range jobs {
		go func() {
			for j := range todo {
				j.out, j.err = work(j.in)
				close(j.ok)
			}
		}()
	}
	next := func() (*job, error) {
		select {
		case j := <-order:
			return j, nil
		case <-ctx.Done():
		}
		select { // what is begun
		case j := <-order:
			return j, nil
		default:
			return nil, context.Cause(ctx)
		}
	}
	for {
		j, err := next()
		if j == nil {
			return err
		}
		<-j.ok
		if err := done(j.in, j.out, j.err); err != nil {
			return err
		}
	}
}
