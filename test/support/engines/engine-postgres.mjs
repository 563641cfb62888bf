process.env.DATABASE_URL = process.env.SUJARIT_TEST_POSTGRES;
